/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
/**
 * The ribbon as the add-in's manifest describes it: what Excel would draw, read from the same file.
 */

export interface RibbonButton {
  /** The control's id in the manifest. */
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  readonly icon: string;
  readonly action:
    | { readonly kind: "pane"; readonly url: string }
    | { readonly kind: "function"; readonly name: string };
}

export interface Ribbon {
  readonly tab: string;
  readonly groups: readonly { readonly label: string; readonly buttons: readonly RibbonButton[] }[];
  /** The page in which functions run. */
  readonly functionsUrl: string | undefined;
}

export function readRibbon(xml: string, language: string): Ribbon {
  const manifest = new DOMParser().parseFromString(xml, "application/xml");
  const say = resources(manifest, language);
  const tab = first(manifest, "CustomTab");
  const functions = manifest.getElementsByTagName("FunctionFile")[0];
  return {
    tab: say(childNamed(tab, "Label")),
    groups: [...tab.getElementsByTagName("Group")].map((group) => ({
      label: say(childNamed(group, "Label")),
      buttons: [...group.getElementsByTagName("Control")].map((control) => buttonIn(control, say)),
    })),
    functionsUrl: functions === undefined ? undefined : say(functions),
  };
}

type Say = (element: Element) => string;

function buttonIn(control: Element, say: Say): RibbonButton {
  const action = childNamed(control, "Action");
  const images = [...childNamed(control, "Icon").children];
  const image = images.find((it) => it.getAttribute("size") === "32") ?? images[0];
  return {
    id: control.getAttribute("id") ?? "",
    label: say(childNamed(control, "Label")),
    tip: say(childNamed(childNamed(control, "Supertip"), "Description")),
    icon: image === undefined ? "" : say(image),
    action:
      action.getAttribute("xsi:type") === "ShowTaskpane"
        ? { kind: "pane", url: say(childNamed(action, "SourceLocation")) }
        : { kind: "function", name: childNamed(action, "FunctionName").textContent.trim() },
  };
}

/** What a resid stands for, in the language asked for where the manifest has it. */
function resources(manifest: Document, language: string): Say {
  const texts = new Map<string, string>();
  for (const entry of first(manifest, "Resources").querySelectorAll("[id]")) {
    const override = [...entry.children].find((it) => it.getAttribute("Locale") === language);
    const text = override?.getAttribute("Value") ?? entry.getAttribute("DefaultValue");
    texts.set(entry.getAttribute("id") ?? "", text ?? "");
  }
  return (element) => texts.get(element.getAttribute("resid") ?? "") ?? "";
}

function first(manifest: Document, name: string): Element {
  const found = manifest.getElementsByTagName(name)[0];
  if (found === undefined) throw new Error(`the manifest has no ${name}`);
  return found;
}

function childNamed(parent: Element, name: string): Element {
  const found = [...parent.children].find((child) => child.localName === name);
  if (found === undefined) throw new Error(`the manifest's ${parent.localName} has no ${name}`);
  return found;
}
