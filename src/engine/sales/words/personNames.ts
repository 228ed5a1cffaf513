/** Header words of the two parts of a person's name, folded, Latin letters without accents; each ends the header. */
export const GIVEN_NAME: readonly string[] =
  "first name|firstname|given name|forename|vorname|prenom|nombre|nombres|nome|imie|имя|імя|ชื่อ|ชื่อจริง|voornaam|jmeno|ad".split(
    "|"
  );

export const FAMILY_NAME: readonly string[] = (
  "last name|lastname|surname|family name|nachname|familienname|name|nom|nom de famille|apellido|apellidos|cognome|sobrenome|" +
  "nazwisko|фамилия|прізвище|นามสกุล|สกุล|achternaam|prijmeni|soyad"
).split("|");
