/** Workbooks that hold what the stand-in does not know: each with the list of test/cases/salesList.ts, and something more. */
import {
  MAIN_SPACE,
  RELATIONSHIPS,
  SHEET_PART,
  SPREADSHEET,
  buildWorkbook,
  type Feature,
} from "./buildWorkbook";

const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006";
const OPEN_DRAWING = `<xdr:wsDr xmlns:xdr="${DRAWING}/spreadsheetDrawing" xmlns:a="${DRAWING}/main">`;
const ANCHOR =
  "<xdr:from><xdr:col>5</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>1</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>12</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>16</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>";
const DRAWING_TYPE = "application/vnd.openxmlformats-officedocument.drawing+xml";
const CHART_TYPE = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";
/** One grey pixel. */
const PNG = Uint8Array.from(
  Buffer.from(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR42mN4DwAA/gD+hF5zSwAAAABJRU5ErkJggg==",
    "base64"
  )
);

const chartXml = (title: string): string =>
  `<c:chartSpace xmlns:c="${DRAWING}/chart" xmlns:a="${DRAWING}/main"><c:roundedCorners val="0"/><c:chart><c:title><c:tx><c:rich><a:bodyPr/><a:p><a:r><a:t>${title}</a:t></a:r></a:p></c:rich></c:tx></c:title><c:plotArea><c:layout/>` +
  '<c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:varyColors val="0"/><c:ser><c:idx val="0"/><c:order val="0"/><c:cat><c:strRef><c:f>Sales!$A$2:$A$9</c:f></c:strRef></c:cat><c:val><c:numRef><c:f>Sales!$C$2:$C$9</c:f></c:numRef></c:val></c:ser><c:axId val="1"/><c:axId val="2"/></c:barChart>' +
  '<c:catAx><c:axId val="1"/><c:scaling/><c:delete val="0"/><c:axPos val="b"/><c:crossAx val="2"/></c:catAx><c:valAx><c:axId val="2"/><c:scaling/><c:delete val="0"/><c:axPos val="l"/><c:crossAx val="1"/></c:valAx></c:plotArea></c:chart></c:chartSpace>';

const frame = (id: string): string =>
  `<xdr:twoCellAnchor>${ANCHOR}<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="Chart 1"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>` +
  `<a:graphic><a:graphicData uri="${DRAWING}/chart"><c:chart xmlns:c="${DRAWING}/chart" xmlns:r="${RELATIONSHIPS}" r:id="${id}"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>`;

const chart: Feature = {
  afterCells: '<drawing r:id="rId1"/>',
  parts: [
    {
      name: "xl/drawings/drawing1.xml",
      type: DRAWING_TYPE,
      content: `${OPEN_DRAWING}${frame("rId1")}</xdr:wsDr>`,
    },
    {
      name: "xl/charts/chart1.xml",
      type: CHART_TYPE,
      content: chartXml("Sales of the first days"),
    },
  ],
  relations: [
    { from: SHEET_PART, id: "rId1", type: "drawing", target: "../drawings/drawing1.xml" },
    { from: "xl/drawings/drawing1.xml", id: "rId1", type: "chart", target: "../charts/chart1.xml" },
  ],
};

const picture: Feature = {
  afterCells: '<drawing r:id="rId1"/>',
  parts: [
    {
      name: "xl/drawings/drawing1.xml",
      type: DRAWING_TYPE,
      content: `${OPEN_DRAWING}<xdr:twoCellAnchor editAs="oneCell">${ANCHOR}<xdr:pic><xdr:nvPicPr><xdr:cNvPr id="2" name="Logo" descr="Our logo"/><xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill><a:blip xmlns:r="${RELATIONSHIPS}" r:embed="rId1"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill><xdr:spPr><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:pic><xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>`,
    },
    { name: "xl/media/image1.png", type: "image/png", content: PNG },
  ],
  relations: [
    { from: SHEET_PART, id: "rId1", type: "drawing", target: "/xl/drawings/drawing1.xml" },
    { from: "xl/drawings/drawing1.xml", id: "rId1", type: "image", target: "/xl/media/image1.png" },
  ],
};

const pivot: Feature = {
  sheets: '<sheet name="Pivot" sheetId="8" r:id="rId4"/>',
  afterNames: '<pivotCaches><pivotCache cacheId="3" r:id="rId5"/></pivotCaches>',
  parts: [
    {
      name: "xl/worksheets/sheet2.xml",
      type: `${SPREADSHEET}.worksheet+xml`,
      content: `<worksheet xmlns="${MAIN_SPACE}"><sheetData><row r="3"><c r="A3" t="inlineStr"><is><t>Row Labels</t></is></c><c r="B3" t="inlineStr"><is><t>Sum of Amount</t></is></c></row><row r="4"><c r="A4" t="inlineStr"><is><t>Alfa</t></is></c><c r="B4"><v>12000</v></c></row></sheetData></worksheet>`,
    },
    {
      name: "xl/pivotCache/pivotCacheDefinition1.xml",
      type: `${SPREADSHEET}.pivotCacheDefinition+xml`,
      content: `<pivotCacheDefinition xmlns="${MAIN_SPACE}" xmlns:r="${RELATIONSHIPS}" r:id="rId1" refreshOnLoad="0" refreshedBy="A" recordCount="1"><cacheSource type="worksheet"><worksheetSource ref="A1:C2" sheet="Sales"/></cacheSource><cacheFields count="3"><cacheField name="Customer"><sharedItems count="1"><s v="Alfa"/></sharedItems></cacheField><cacheField name="Date"><sharedItems containsSemiMixedTypes="0" containsString="0" containsNumber="1" containsInteger="1" minValue="45667" maxValue="45667"/></cacheField><cacheField name="Amount"><sharedItems containsSemiMixedTypes="0" containsString="0" containsNumber="1" containsInteger="1" minValue="1000" maxValue="1000"/></cacheField></cacheFields></pivotCacheDefinition>`,
    },
    {
      name: "xl/pivotCache/pivotCacheRecords1.xml",
      type: `${SPREADSHEET}.pivotCacheRecords+xml`,
      content: `<pivotCacheRecords xmlns="${MAIN_SPACE}" count="1"><r><x v="0"/><n v="45667"/><n v="1000"/></r></pivotCacheRecords>`,
    },
    {
      name: "xl/pivotTables/pivotTable1.xml",
      type: `${SPREADSHEET}.pivotTable+xml`,
      content: `<pivotTableDefinition xmlns="${MAIN_SPACE}" name="PivotTable1" cacheId="3" dataCaption="Values" createdVersion="6" updatedVersion="6"><location ref="A3:B4" firstHeaderRow="1" firstDataRow="1" firstDataCol="1"/><pivotFields count="3"><pivotField axis="axisRow" showAll="0"><items count="1"><item x="0"/></items></pivotField><pivotField showAll="0"/><pivotField dataField="1" showAll="0"/></pivotFields><rowFields count="1"><field x="0"/></rowFields><rowItems count="1"><i><x/></i></rowItems><colItems count="1"><i/></colItems><dataFields count="1"><dataField name="Sum of Amount" fld="2"/></dataFields></pivotTableDefinition>`,
    },
  ],
  relations: [
    { from: "xl/workbook.xml", id: "rId4", type: "worksheet", target: "worksheets/sheet2.xml" },
    {
      from: "xl/workbook.xml",
      id: "rId5",
      type: "pivotCacheDefinition",
      target: "pivotCache/pivotCacheDefinition1.xml",
    },
    {
      from: "xl/pivotCache/pivotCacheDefinition1.xml",
      id: "rId1",
      type: "pivotCacheRecords",
      target: "pivotCacheRecords1.xml",
    },
    {
      from: "xl/pivotTables/pivotTable1.xml",
      id: "rId1",
      type: "pivotCacheDefinition",
      target: "../pivotCache/pivotCacheDefinition1.xml",
    },
    {
      from: "xl/worksheets/sheet2.xml",
      id: "rId1",
      type: "pivotTable",
      target: "../pivotTables/pivotTable1.xml",
    },
  ],
};

const comments: Feature = {
  afterCells: '<legacyDrawing r:id="rId1"/>',
  parts: [
    {
      name: "xl/comments1.xml",
      type: `${SPREADSHEET}.comments+xml`,
      content: `<comments xmlns="${MAIN_SPACE}"><authors><author>Olena</author></authors><commentList><comment ref="C2" authorId="0"><text><r><rPr><b/></rPr><t>paid late</t></r></text></comment></commentList></comments>`,
    },
    {
      name: "xl/drawings/vmlDrawing1.vml",
      type: "application/vnd.openxmlformats-officedocument.vmlDrawing",
      content:
        '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shape id="_x0000_s1025" type="#_x0000_t202" style="position:absolute;visibility:hidden"><x:ClientData ObjectType="Note"><x:Row>1</x:Row><x:Column>2</x:Column></x:ClientData></v:shape></xml>',
    },
  ],
  relations: [
    { from: SHEET_PART, id: "rId1", type: "vmlDrawing", target: "../drawings/vmlDrawing1.vml" },
    { from: SHEET_PART, id: "rId2", type: "comments", target: "../comments1.xml" },
  ],
};

const printed: Feature = {
  beforeCells:
    '<sheetPr codeName="Sheet1"><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="A1:C26"/><sheetViews><sheetView zoomScale="85" workbookViewId="0"><selection activeCell="B3" sqref="B3"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="13"/><cols><col min="1" max="2" width="20" customWidth="1"/><col min="3" max="16384" width="11" style="2"/></cols>',
  afterCells:
    '<conditionalFormatting sqref="C2:C26"><cfRule type="top10" dxfId="0" priority="1" rank="3"/></conditionalFormatting>' +
    '<dataValidations count="1"><dataValidation type="list" allowBlank="1" sqref="A2:A60"><formula1>"Alfa,Beta"</formula1></dataValidation></dataValidations>' +
    '<hyperlinks><hyperlink ref="A2:A3" r:id="rId1"/></hyperlinks><printOptions gridLines="1"/><pageMargins left="0.2" right="0.2" top="0.3" bottom="0.3" header="0.1" footer="0.1"/>' +
    '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/><headerFooter><oddFooter>&amp;LSales&amp;R&amp;P</oddFooter></headerFooter><rowBreaks count="1" manualBreakCount="1"><brk id="10" max="16383" man="1"/></rowBreaks>',
  names:
    '<definedName name="_xlnm.Print_Area" localSheetId="0">Sales!$A$1:$C$26</definedName><definedName name="_xlnm.Print_Titles" localSheetId="0">Sales!$1:$1</definedName><definedName name="Rate" comment="of the bank">0.8</definedName>',
  relations: [
    {
      from: SHEET_PART,
      id: "rId1",
      type: "hyperlink",
      target: "https://example.org/?a=1&amp;b=2",
      external: true,
    },
  ],
};

const richText: Feature = {
  headers: [
    '<r><rPr><b/><sz val="10"/><rFont val="Arial"/></rPr><t xml:space="preserve">Cust</t></r><r><rPr><i/></rPr><t>omer</t></r><phoneticPr fontId="0"/>',
    "<t>Date</t>",
    "<t>Amount</t>",
  ],
  cells: { 1: '<c r="E1" t="inlineStr"><is><r><rPr><u/></rPr><t>seen</t></r></is></c>' },
};

const macros: Feature = {
  workbookType: "application/vnd.ms-excel.sheet.macroEnabled.main+xml",
  parts: [
    {
      name: "xl/vbaProject.bin",
      type: "application/vnd.ms-office.vbaProject",
      content: Uint8Array.from({ length: 300 }, (_, i) => (i * 7) % 256),
    },
  ],
  relations: [
    {
      from: "xl/workbook.xml",
      id: "rId4",
      type: "http://schemas.microsoft.com/office/2006/relationships/vbaProject",
      target: "vbaProject.bin",
    },
  ],
};

const customXml: Feature = {
  parts: [
    {
      name: "customXml/item1.xml",
      type: "application/xml",
      content: '<data xmlns="urn:example">kept</data>',
    },
    {
      name: "docProps/custom.xml",
      type: "application/vnd.openxmlformats-officedocument.custom-properties+xml",
      content:
        '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="Cost centre"><vt:lpwstr>4711</vt:lpwstr></property></Properties>',
    },
    {
      name: "xl/webextensions/webextension1.xml",
      type: "application/vnd.ms-office.webextension+xml",
      content:
        '<we:webextension xmlns:we="http://schemas.microsoft.com/office/webextensions/webextension/2010/11" id="{11111111-2222-3333-4444-555555555555}"><we:reference id="wa104379190" version="1.0.0.0" store="en-US" storeType="OMEX"/><we:alternateReferences/><we:properties><we:property name="theirs" value="1"/></we:properties><we:bindings/></we:webextension>',
    },
    {
      name: "xl/webextensions/taskpanes.xml",
      type: "application/vnd.ms-office.webextensiontaskpanes+xml",
      content: `<wetp:taskpanes xmlns:wetp="http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11"><wetp:taskpane dockstate="right" visibility="1" width="350" row="0"><wetp:webextensionref xmlns:r="${RELATIONSHIPS}" r:id="rId1"/></wetp:taskpane></wetp:taskpanes>`,
    },
  ],
  relations: [
    { from: "xl/workbook.xml", id: "rId4", type: "customXml", target: "../customXml/item1.xml" },
    { from: "", id: "rId2", type: "custom-properties", target: "docProps/custom.xml" },
    {
      from: "",
      id: "rId3",
      type: "http://schemas.microsoft.com/office/2011/relationships/webextensiontaskpanes",
      target: "xl/webextensions/taskpanes.xml",
    },
    {
      from: "xl/webextensions/taskpanes.xml",
      id: "rId1",
      type: "http://schemas.microsoft.com/office/2011/relationships/webextension",
      target: "webextension1.xml",
    },
  ],
};

const externalLink: Feature = {
  cells: { 2: '<c r="E2"><f>[1]Prices!$A$1*2</f><v>42</v></c>' },
  afterNames: "",
  parts: [
    {
      name: "xl/externalLinks/externalLink1.xml",
      type: `${SPREADSHEET}.externalLink+xml`,
      content: `<externalLink xmlns="${MAIN_SPACE}"><externalBook xmlns:r="${RELATIONSHIPS}" r:id="rId1"><sheetNames><sheetName val="Prices"/></sheetNames><sheetDataSet><sheetData sheetId="0"><row r="1"><cell r="A1"><v>21</v></cell></row></sheetData></sheetDataSet></externalBook></externalLink>`,
    },
  ],
  relations: [
    {
      from: "xl/workbook.xml",
      id: "rId4",
      type: "externalLink",
      target: "externalLinks/externalLink1.xml",
    },
    {
      from: "xl/externalLinks/externalLink1.xml",
      id: "rId1",
      type: "externalLinkPath",
      target: "prices.xlsx",
      external: true,
    },
  ],
  rewrite: (name, xml) =>
    name === "xl/workbook.xml"
      ? xml.replace(
          "<calcPr",
          '<externalReferences><externalReference r:id="rId4"/></externalReferences><calcPr'
        )
      : xml,
};

const chartSheet: Feature = {
  sheets:
    '<sheet name="Chart" sheetId="3" r:id="rId4"/><sheet name="Notes" sheetId="4" r:id="rId5"/>',
  names: '<definedName name="Here" localSheetId="2">Notes!$A$1</definedName>',
  parts: [
    {
      name: "xl/chartsheets/sheet1.xml",
      type: `${SPREADSHEET}.chartsheet+xml`,
      content: `<chartsheet xmlns="${MAIN_SPACE}" xmlns:r="${RELATIONSHIPS}"><sheetViews><sheetView workbookViewId="0"/></sheetViews><drawing r:id="rId1"/></chartsheet>`,
    },
    {
      name: "xl/worksheets/sheet2.xml",
      type: `${SPREADSHEET}.worksheet+xml`,
      content: `<worksheet xmlns="${MAIN_SPACE}"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>a note</t></is></c></row></sheetData></worksheet>`,
    },
    {
      name: "xl/drawings/drawing1.xml",
      type: DRAWING_TYPE,
      content: `${OPEN_DRAWING}${frame("rId1").replace(ANCHOR, '<xdr:pos x="0" y="0"/><xdr:ext cx="9000000" cy="6000000"/>').replaceAll("twoCellAnchor", "absoluteAnchor")}</xdr:wsDr>`,
    },
    { name: "xl/charts/chart1.xml", type: CHART_TYPE, content: chartXml("A sheet of its own") },
  ],
  relations: [
    { from: "xl/workbook.xml", id: "rId4", type: "chartsheet", target: "chartsheets/sheet1.xml" },
    { from: "xl/workbook.xml", id: "rId5", type: "worksheet", target: "worksheets/sheet2.xml" },
    {
      from: "xl/chartsheets/sheet1.xml",
      id: "rId1",
      type: "drawing",
      target: "../drawings/drawing1.xml",
    },
    { from: "xl/drawings/drawing1.xml", id: "rId1", type: "chart", target: "../charts/chart1.xml" },
  ],
};

/** As some programs write it: every element with a prefix, cells and rows without addresses, targets from the root. */
const prefixedXml: Feature = {
  ...comments,
  rewrite: (name, xml) =>
    name.startsWith("xl/") && name.endsWith(".xml")
      ? xml
          .replace(/<(\/?)(?=[a-zA-Z]+[\s/>])/g, "<$1x:")
          .replace(`xmlns="${MAIN_SPACE}"`, `xmlns:x="${MAIN_SPACE}"`)
          .replace(/(<x:(?:row|c))( r="\w+")/g, "$1")
      : xml.replace(/Target="worksheets/, 'Target="/xl/worksheets'),
};

const strict: Feature = {
  ...chart,
  rewrite: (_name, xml) =>
    xml.replace(
      /http:\/\/schemas\.openxmlformats\.org\/(officeDocument|spreadsheetml|drawingml)\/2006\//g,
      "http://purl.oclc.org/ooxml/$1/"
    ),
};

/** Rules and sparklines of Excel 2010, an alternative for old programs, shared formulas with the order of calculation. */
const newerThings: Feature = {
  cells: {
    2: '<c r="E2"><f t="shared" ref="E2:E4" si="0">C2*2</f><v>2000</v></c>',
    3: '<c r="E3"><f t="shared" si="0"/><v>400</v></c>',
    4: '<c r="E4"><f t="shared" si="0"/><v>600</v></c>',
  },
  afterCells:
    '<conditionalFormatting sqref="C2:C26"><cfRule type="dataBar" priority="2"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar><extLst><ext xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}"><x14:id>{00000000-0000-0000-0000-000000000001}</x14:id></ext></extLst></cfRule></conditionalFormatting>' +
    '<extLst><ext xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}"><x14:conditionalFormattings><x14:conditionalFormatting xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:cfRule type="dataBar" id="{00000000-0000-0000-0000-000000000001}"><x14:dataBar minLength="0" maxLength="100"><x14:cfvo type="autoMin"/><x14:cfvo type="autoMax"/></x14:dataBar></x14:cfRule><xm:sqref>C2:C26</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>',
  parts: [
    {
      name: "xl/calcChain.xml",
      type: `${SPREADSHEET}.calcChain+xml`,
      content: `<calcChain xmlns="${MAIN_SPACE}"><c r="E4" i="7"/><c r="E3" i="7"/><c r="E2" i="7"/></calcChain>`,
    },
  ],
  relations: [{ from: "xl/workbook.xml", id: "rId4", type: "calcChain", target: "calcChain.xml" }],
};

/** A table with a calculated column, a total and a filter; the sheet's custom property of another program. */
const table: Feature = {
  cells: {
    1: '<c r="D1" t="inlineStr"><is><t>Net</t></is></c>',
    ...Object.fromEntries(
      Array.from({ length: 26 }, (_, i) => [
        i + 2,
        `<c r="D${i + 2}"><f>Sales[[#This Row],[Amount]]*0.8</f><v>800</v></c>`,
      ])
    ),
  },
  afterCells:
    '<customProperties><customPr name="theirs" r:id="rId2"/></customProperties><tableParts count="1"><tablePart r:id="rId1"/></tableParts>',
  parts: [
    {
      name: "xl/tables/table1.xml",
      type: `${SPREADSHEET}.table+xml`,
      content: `<table xmlns="${MAIN_SPACE}" id="4" name="Sales" displayName="Sales" ref="A1:D27" totalsRowShown="0"><autoFilter ref="A1:D27"><filterColumn colId="0"><filters><filter val="Alfa"/></filters></filterColumn></autoFilter><tableColumns count="4"><tableColumn id="1" name="Customer"/><tableColumn id="5" name="Date" dataDxfId="0"/><tableColumn id="3" name="Amount"/><tableColumn id="9" name="Net"><calculatedColumnFormula>Sales[[#This Row],[Amount]]*0.8</calculatedColumnFormula></tableColumn></tableColumns><tableStyleInfo name="TableStyleMedium2" showFirstColumn="0" showLastColumn="1" showRowStripes="1" showColumnStripes="0"/></table>`,
    },
    {
      name: "xl/customProperty1.bin",
      type: `${SPREADSHEET}.customProperty`,
      content: new Uint8Array(Buffer.from("value", "utf16le")),
    },
  ],
  relations: [
    { from: SHEET_PART, id: "rId1", type: "table", target: "../tables/table1.xml" },
    { from: SHEET_PART, id: "rId2", type: "customProperty", target: "../customProperty1.bin" },
  ],
};

export const RICH_WORKBOOKS = {
  chart,
  picture,
  pivot,
  comments,
  printed,
  richText,
  macros,
  customXml,
  externalLink,
  chartSheet,
  prefixedXml,
  strict,
  newerThings,
  table,
} as const;

export type RichName = keyof typeof RICH_WORKBOOKS;

export function richWorkbook(name: RichName): Promise<Uint8Array> {
  return buildWorkbook(RICH_WORKBOOKS[name]);
}
