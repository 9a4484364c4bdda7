/// <reference lib="dom" />
/**
 * `react-dom/client` for Univer, which asks for React 18's way to start; the product has React 17, for
 * the sake of Fabric. webpack puts this file in its place. All else that Univer uses, 17 has.
 */
import type { ReactElement } from "react";
import { render, unmountComponentAtNode } from "react-dom";

export function createRoot(container: Element) {
  return {
    render: (element: ReactElement) => void render(element, container),
    unmount: () => void unmountComponentAtNode(container),
  };
}
