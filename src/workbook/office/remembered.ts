/** Texts kept with the workbook, in its settings: Excel saves them in the file. */
const PREFIX = "scorecard.memory.";

/** To be called before a sync; what it gives, after. */
export function askText({ workbook }: Excel.RequestContext, key: string): () => string | undefined {
  const setting = workbook.settings.getItemOrNullObject(PREFIX + key);
  setting.load("value");
  return () => textOf(setting);
}

function textOf({ isNullObject, value }: Excel.Setting): string | undefined {
  return isNullObject || typeof value !== "string" ? undefined : value;
}

export async function recallText(
  context: Excel.RequestContext,
  key: string
): Promise<string | undefined> {
  const text = askText(context, key);
  await context.sync();
  return text();
}

export async function rememberText(
  context: Excel.RequestContext,
  key: string,
  text: string | undefined
): Promise<void> {
  const { settings } = context.workbook;
  if (text !== undefined) {
    settings.add(PREFIX + key, text);
    return context.sync();
  }
  const setting = settings.getItemOrNullObject(PREFIX + key);
  await context.sync();
  if (setting.isNullObject) return;
  setting.delete();
  await context.sync();
}
