import {
  createDarkTheme,
  createLightTheme,
  type BrandVariants,
  type Theme,
} from "@fluentui/react-components";

/** Shades of the add-in's green, from dark to light; 80 is the one of the icons. */
const brand: BrandVariants = {
  10: "#01110e",
  20: "#052420",
  30: "#08352e",
  40: "#0b453c",
  50: "#0d564b",
  60: "#10675a",
  70: "#13786a",
  80: "#16826f",
  90: "#2f9a85",
  100: "#4aab97",
  110: "#65bba8",
  120: "#80cab9",
  130: "#9bd8ca",
  140: "#b7e5da",
  150: "#d2f0e9",
  160: "#ecf9f6",
};

const fontFamilyBase =
  "'Segoe UI', 'Segoe UI Web (West European)', 'Leelawadee UI', -apple-system, BlinkMacSystemFont, 'Noto Sans', 'Noto Sans Thai', sans-serif";

const light: Theme = { ...createLightTheme(brand), fontFamilyBase };
// On dark ground links and marks need the lighter shades.
const dark: Theme = {
  ...createDarkTheme(brand),
  fontFamilyBase,
  colorBrandForeground1: brand[110],
  colorBrandForeground2: brand[120],
  colorBrandForegroundLink: brand[110],
  colorBrandForegroundLinkHover: brand[120],
  colorBrandForegroundLinkPressed: brand[130],
};

export function themeFor(isDark: boolean): Theme {
  return isDark ? dark : light;
}
