/** The children of the workbook's part in the schema's order (ECMA-376 part 1, 18.2.27). */
export const WORKBOOK_ELEMENTS = (
  "fileVersion fileSharing workbookPr absPath workbookProtection bookViews sheets functionGroups externalReferences definedNames calcPr " +
  "oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr webPublishObjects extLst"
).split(" ");
