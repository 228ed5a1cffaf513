import type { Language } from "./options";

/** Excel 16 on the web, as office.js asks for it first of all. */
export function appContext(
  language: Language,
  requirementSets: Readonly<Record<string, string>>
): object {
  return {
    _id: "standin",
    _appName: 16,
    _appVersion: "16.0",
    _appUILocale: language,
    _dataLocale: language,
    _docUrl: `${location.origin}/standin/workbook.xlsx`,
    _clientMode: 0,
    _settings: [],
    _reason: 1,
    _osfControlType: 1,
    _eToken: "",
    _correlationId: "standin",
    _appInstanceId: "standin",
    _appMinorVersion: 1,
    _hostFullVersion: "16.0.0.0",
    _appDomains: [],
    _featureGates: {},
    _requirementMatrix: JSON.stringify(requirementSets),
  };
}
