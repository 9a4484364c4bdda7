/// <reference lib="dom" />
/** The add-in's tab of the ribbon, drawn above the grid. */
import { element } from "./element";
import { ownUrl } from "./own-url";
import type { Ribbon, RibbonButton } from "./manifest-ribbon";

export function drawRibbon(
  place: HTMLElement,
  { tab, groups }: Ribbon,
  press: (button: RibbonButton) => Promise<void>
): void {
  const drawn = groups.map(({ label, buttons }) =>
    element("div", { className: "ribbon-group" }, [
      element(
        "div",
        { className: "ribbon-buttons" },
        buttons.map((button) => drawButton(button, press))
      ),
      element("div", { className: "ribbon-label", textContent: label }),
    ])
  );
  place.replaceChildren(
    element("div", { className: "ribbon-tab", textContent: tab }),
    element("div", { className: "ribbon-groups" }, drawn)
  );
}

/** Pressed once at a time, as in Excel. */
function drawButton(
  button: RibbonButton,
  press: (button: RibbonButton) => Promise<void>
): HTMLElement {
  const { label, tip, icon, id } = button;
  const drawn = element("button", { type: "button", className: "ribbon-button", title: tip, id }, [
    element("img", { src: ownUrl(icon).href, alt: "" }),
    element("span", { textContent: label }),
  ]);
  drawn.addEventListener("click", () => {
    drawn.disabled = true;
    void press(button).finally(() => (drawn.disabled = false));
  });
  return drawn;
}
