/**
 * The methods by which Office.js says that somebody listens. The host fires every event that it
 * plays and Office.js drops what nobody asked for, so there is nothing to remember here.
 */
export function eventMethods(...names: readonly string[]): Record<string, () => null> {
  const methods: Record<string, () => null> = {};
  for (const name of names) {
    methods[`_Register${name}Event`] = () => null;
    methods[`_Unregister${name}Event`] = () => null;
  }
  return methods;
}
