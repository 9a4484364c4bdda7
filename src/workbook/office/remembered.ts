/** Texts kept with the workbook, in its settings: Excel saves them in the file. */
const PREFIX = "scorecard.memory.";

export async function recallText(
  context: Excel.RequestContext,
  key: string
): Promise<string | undefined> {
  const setting = context.workbook.settings.getItemOrNullObject(PREFIX + key);
  setting.load("value");
  await context.sync();
  return setting.isNullObject || typeof setting.value !== "string" ? undefined : setting.value;
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
