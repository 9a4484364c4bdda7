/** A figure moved by hand. The browser's own slider: arrow keys move it, and screen readers tell it. */
import * as React from "react";
import type { Slider } from "../../../app/land/land-slider";

interface LandSliderProps {
  readonly label: string;
  readonly unit: string;
  readonly slider: Slider;
  readonly onSlide: (to: number) => void;
}

export function LandSlider({ label, unit, slider, onSlide }: LandSliderProps) {
  const { value, least, most, step } = slider;
  return (
    <input
      type="range"
      className="slider"
      aria-label={label}
      aria-valuetext={`${value} ${unit}`}
      min={least}
      max={most}
      step={step}
      value={value}
      onChange={({ target }) => onSlide(Number(target.value))}
    />
  );
}
