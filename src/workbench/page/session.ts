/// <reference lib="dom" />
/**
 * One workbook open on the page: Univer, the model over it, the Excel that is played with it, what the
 * grid shows of it. Another book is another session.
 */
import { openBook } from "../package/open-package";
import type { OpenedBook } from "../package/open-package";
import { PlayedExcel } from "../played-excel";
import type { PlayedExcelOptions } from "../played-excel";
import { UniverEngine } from "../model/univer-engine";
import { element } from "./element";
import { ChartLayer } from "./grid/chart-layer";
import { GridView } from "./grid/grid-view";
import { UserHearer } from "./grid/hear-user";
import { univerOnPage } from "./univer-on-page";

export interface Session {
  readonly opened: OpenedBook;
  readonly excel: PlayedExcel;
  /** Waits for the calculation, then brings the grid up to the model. */
  settle(): Promise<void>;
  close(): void;
}

export interface SessionOptions extends PlayedExcelOptions {
  readonly place: HTMLElement;
  /** Something that Excel would refuse too. */
  readonly refused: (error: unknown) => void;
}

export async function openSession(
  bytes: Uint8Array,
  name: string,
  { place, refused, ...played }: SessionOptions
): Promise<Session> {
  const container = element("div", { className: "univer" });
  place.replaceChildren(container);
  const univer = univerOnPage(container);
  const engine = new UniverEngine(univer);
  const opened = openBook(bytes, name, engine);
  const { model } = opened;
  const excel = new PlayedExcel(model, { ...played, answered: () => draw() });
  const hearer = new UserHearer(univer, model, {
    editing: (on) => excel.batches.editCell(on),
    acted: () => void settle(),
    refused,
  });
  const grid = new GridView(univer, opened);
  const charts = new ChartLayer(place, univer, model);
  const draw = () => {
    grid.draw();
    charts.draw();
  };
  const settle = async () => {
    await model.settled();
    draw();
    excel.fireEvents();
  };
  hearer.start(); // not before all is drawn: what we do ourselves is not the user's doing
  await settle();
  return { opened, excel, settle, close: () => void (charts.clear(), engine.dispose()) };
}
