/**
 * Tables for things that only keep what they are told and give it back.
 *
 *     ChartTitle: bag({ text: "", visible: true }, { format: "ChartTitleFormat" })
 *
 * The first record is the plain properties with what Excel answers before they are set, the second
 * the parts beneath and their types.
 */
import type { Bag } from "../model/parts";
import { Played } from "../wire/played-object";
import type { Property, TypeTable } from "../wire/type-table";
import type { BagPart } from "./played";

export function bag(
  properties: Bag,
  parts: Readonly<Record<string, string>> = {}
): TypeTable<BagPart> & { readonly properties: Readonly<Record<string, Property<BagPart>>> } {
  return {
    properties: bagProperties(properties, (part: BagPart) => part),
    objects: bagParts(parts, (part: BagPart) => part),
  };
}

/** Properties that live in a bag beneath some larger object. */
export function bagProperties<Self>(
  properties: Bag,
  bagOf: (self: Self) => BagPart
): Readonly<Record<string, Property<Self>>> {
  return Object.fromEntries(
    Object.entries(properties).map(([name, unset]) => {
      const key = (self: Self) => `${bagOf(self).path}${name}`;
      const property: Property<Self> = {
        get: (self) => bagOf(self).set[key(self)] ?? unset,
        set: (self, value) => {
          bagOf(self).set[key(self)] = value;
        },
      };
      return [name, property];
    })
  );
}

export function bagParts<Self>(
  parts: Readonly<Record<string, string>>,
  bagOf: (self: Self) => BagPart
): Readonly<Record<string, (self: Self) => Played>> {
  return Object.fromEntries(
    Object.entries(parts).map(([name, type]) => {
      const open = (self: Self) => {
        const { set, path } = bagOf(self);
        return new Played(type, { set, path: `${path}${name}.` });
      };
      return [name, open];
    })
  );
}
