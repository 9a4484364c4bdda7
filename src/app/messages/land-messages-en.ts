/** Every sentence about land in English, by code. Data, no code. */
import type { LandCode } from "../../reader/land-finding-code";
import type { LandFault } from "./sentence-code";

export const LAND_ENGLISH: Readonly<Record<LandCode | LandFault, string>> = {
  "nothing-to-reckon":
    "No land ledger was found: it takes a column of areas and one of costs or prices. See what was recognised with inspect, then say more with --table or --role.",

  "several-areas": "Several area columns: “{taken}” is used, not {others}. Please confirm.",
  "several-costs": "Several cost columns: “{taken}” is used, not {others}. Please confirm.",
  "several-prices": "Several price columns: “{taken}” is used, not {others}. Please confirm.",
  "cost-before-components":
    "The cost column “{header}” is used; its components are not added: {others}. Please confirm.",
  "total-by-size":
    "“{header}” names only “{unit}”; by its size it is a total of the parcel and no price per area. Please confirm, and say so in the header.",
  "per-area-by-size":
    "“{header}” names only “{unit}”; by its size it is a price per area and no total. Please confirm, and say so in the header.",

  "unit-converted":
    "“{text}” is not in the unit of its column ({unit}); it counts as {taken} {unit}. Please check.",
  "foreign-price":
    "“{text}” is in a foreign currency ({own}) without a rate, and not reckoned. Enter it in yuan at the agreed rate.",
  "component-missing":
    "“{component}” of “{parcel}” is blank; the cost is the sum of the rest. Enter — where there is none.",
  "one-end-missing":
    "Of “{parcel}” only one end is filled in and stands for both. Fill in the other, or confirm.",
  "ends-reversed":
    "The low end of “{parcel}” is above the high one; they were exchanged. Please check.",
  "no-saleable-share":
    "A saleable share of “{text}” is not above 0 and up to 100 %, and not used. Please check.",
  "area-total-differs":
    "The total area {printed} {unit} is not the sum of the parcels, {sum} {unit}. Please check.",
  "hidden-parcel": "Row {row}, “{parcel}”, is hidden and reckoned all the same.",
  "duplicate-parcel":
    "“{parcel}” has the parcel number {number} of row {row}; both stay. Please check.",

  "no-area": "“{parcel}” has no area (“{text}”) and is not reckoned. Please fill it in.",
  "area-not-positive":
    "The area “{text}” of “{parcel}” is not above 0; not reckoned. Please check.",
  "area-range": "The area “{text}” of “{parcel}” is a range; not reckoned. Enter one figure.",
  "area-without-unit":
    "The area “{text}” of “{parcel}” has no unit; not reckoned. Name mu, m² or hectares in the header.",
  "no-cost":
    "“{parcel}” has no cost and is not reckoned. Fill it in, or give one for all (--cost 15).",
  "cost-negative": "The cost “{text}” of “{parcel}” is negative; not reckoned. Please check.",
  "cost-without-unit":
    "The cost “{text}” of “{parcel}” has no unit; not reckoned. Name it in the header: 万元/亩.",
  "no-price": "“{parcel}” has no price (“{text}”) and is not reckoned. Fill it in once it is set.",
  "price-negative": "The price “{text}” of “{parcel}” is negative; not reckoned. Please check.",
  "price-without-unit":
    "The price “{text}” of “{parcel}” has no unit; not reckoned. Name it in the header: 万元/亩.",

  "price-total-differs":
    "The total price {printed} of “{parcel}” is not unit price times area, {reckoned} (10,000 yuan); the unit price is used. Check the contract.",
  "components-differ":
    "The cost of “{parcel}” ({printed}) is not the sum of its components ({reckoned}, both in 10,000 yuan/mu); the former is used. Please check.",
  "printed-gap-differs":
    "The subsidy printed for “{parcel}”, {printed}, is not the gap reckoned, {reckoned}. Please check.",
  "price-above-cost": "“{parcel}” sells above its cost: a surplus, and no negative subsidy.",
  "price-of-nothing": "“{parcel}” sells for 0. Please check, and name the document that allows it.",
  "default-cost":
    "The ledger has no cost for “{parcel}”; {cost} (10,000 yuan/mu) is used. Please confirm.",
  "gross-without-share":
    "The cost of “{parcel}” is that of gross land, and no saleable share is known: the gap is too small. Give one (--saleable 80%).",
  "below-floor":
    "“{parcel}” sells at {price} yuan/m², below the reference floor ({floor} yuan/m²). Check the grade that applies, discounts and approvals.",
  "floor-unchecked":
    "“{parcel}” is of grade {grade}, whose floor has not been checked. Enter the checked price on the sheet.",
  "idle-one-year":
    "“{parcel}” is {days} days past the agreed start (over one year) and the ledger shows no start: enclosed and not built on. Check whether it is idle.",
  "idle-two-years":
    "“{parcel}” is {days} days past the agreed start (over two years) and the ledger shows no start: enclosed and not built on. Check whether it is idle.",
  "start-untold":
    "“{parcel}” is {days} days past the agreed start; the ledger has no column on whether building has begun, so nothing follows from it. Check whether it has.",
  "start-unknown":
    "“{parcel}” has no agreed start; {days} days since its sale. Idleness counts from the agreed start.",
  "land-unused": "The ledger says that “{parcel}” was built on and stands unused. Check it.",
  "investment-short":
    "“{parcel}” has {taken} (10,000 yuan per mu) invested, below {asked}; {short} (10,000 yuan) are missing. Check the contract.",
  "tax-short":
    "“{parcel}” pays {taken} (10,000 yuan per mu) of tax a year, below {asked}; {short} (10,000 yuan) are missing. Where the contract has a make-up clause, reckon by it.",
  "policy-wording":
    "The remark on “{parcel}” says “{word}”. Check its basis against the fair-competition rules, and name the document.",
};
