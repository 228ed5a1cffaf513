/**
 * Whether Excel is dark, as it tells on the desktop. On the web it tells no theme (OfficeDev/office-js issue 6134) and its panes are light, whatever the system
 * prefers.
 */
export function isDark(): boolean {
  const background = Office.context.officeTheme?.bodyBackgroundColor ?? "#ffffff";
  const channels = [1, 3, 5].map((at) => parseInt(background.slice(at, at + 2), 16));
  const [red = 255, green = 255, blue = 255] = channels;
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}
