/** Serves the stand-in's page, the add-in's bundle and Microsoft's office.js from one https address: office.js asks for that. */
import { createReadStream, existsSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:https";
import path from "node:path";

const types = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".xml": "text/xml; charset=utf-8",
  ".map": "application/json",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".csv": "text/csv; charset=utf-8",
};
const officeJs =
  /https:\/\/appsforoffice\.microsoft\.com\/lib\/[^/"']+\/hosted\/office(\.debug)?\.js/g;

/**
 * @param {{cert: Buffer, key: Buffer}} certificate
 * @param {{prefix: string, folder?: string, file?: string}[]} places what lies where: a folder below a path, or one file at a
 *   path; the first that has what is asked for gives it
 */
export const pageServer = (certificate, places) => {
  const locate = (pathname) => {
    for (const { prefix, folder, file } of places.filter((place) =>
      pathname.startsWith(place.prefix)
    )) {
      if (file !== undefined && pathname === prefix) return file;
      if (folder === undefined) continue;
      const inFolder = path.join(folder, pathname.slice(prefix.length) || "index.html");
      if (
        inFolder.startsWith(folder + path.sep) &&
        existsSync(inFolder) &&
        statSync(inFolder).isFile()
      )
        return inFolder;
    }
    return undefined;
  };

  return createServer({ cert: certificate.cert, key: certificate.key }, (request, response) => {
    const pathname = decodeURIComponent(new URL(request.url, "https://localhost").pathname);
    const file = locate(pathname);
    if (file === undefined) {
      response
        .writeHead(404, { "content-type": "text/plain; charset=utf-8" })
        .end(`Nothing is served at ${pathname}`);
      return;
    }
    response.writeHead(200, {
      "content-type": types[path.extname(file)] ?? "application/octet-stream",
      "cache-control": "no-store",
    });
    // Production loads office.js from Microsoft's network; here it is the same library, unmodified, from this machine.
    if (file.endsWith(".html"))
      response.end(readFileSync(file, "utf8").replace(officeJs, "/office-js/office$1.js"));
    else createReadStream(file).pipe(response);
  });
};
