/** The parts of the workbook that hold records for 撤销, the oldest first. */
export const NAMESPACE = "urn:investment-scorecard:undo";

export async function hasRecord(context: Excel.RequestContext): Promise<boolean> {
  return (await recordIds(context)).length > 0;
}

/** To be called before a sync; what it gives, after: the oldest first. */
export function askRecords({ workbook }: Excel.RequestContext): () => readonly string[] {
  const records = workbook.customXmlParts.getByNamespace(NAMESPACE);
  records.load("items/id");
  return () => records.items.map(({ id }) => id);
}

export async function recordIds(context: Excel.RequestContext): Promise<readonly string[]> {
  const records = askRecords(context);
  await context.sync();
  return records();
}
