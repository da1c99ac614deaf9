#!/usr/bin/env python3
"""Write the states of ontology/actors.ttl from the npm package world-countries (ODbL 1.0).

    npm pack world-countries && tar xzf world-countries-*.tgz
    python3 src/main/scripts/countries.py package/countries.json ontology/actors.ttl

Replaces what stands between the two marker lines of the Turtle file and leaves the rest as it is.
"""
import json
import re
import sys
import unicodedata

BEGIN, END = "# --- states: begin", "# --- states: end"
MEMBERS = {"UNK", "PSE", "TWN", "VAT"}  # beside the members of the United Nations

# Capitals that are also a person's name, another place or another actor's seat: no metonym.
NO_METONYM = {
    "Amsterdam", "Andorra la Vella", "Astana", "Bern", "Brussels", "Colombo", "Georgetown", "Guatemala City",
    "Jerusalem", "Kingston", "Kingstown", "Male", "Nassau", "Ramallah", "Saint John's", "San Jose", "Santiago",
    "Santo Domingo", "Sofia", "St. George's", "Sucre", "Valletta", "Victoria", "Washington D.C.", "Wellington",
}
# Where common usage in English news is not the package's.
NAMES = {"TUR": "Turkey", "COD": "Democratic Republic of the Congo", "CZE": "Czech Republic", "VAT": "Vatican"}
ADJECTIVES = {
    "USA": ["US", "American"], "GBR": ["British"], "ATG": ["Antiguan", "Barbudan"], "ARG": ["Argentine", "Argentinian"],
    "BIH": ["Bosnian"], "ISL": ["Icelandic"], "KAZ": ["Kazakh", "Kazakhstani"], "KGZ": ["Kyrgyz"], "KNA": ["Kittitian"],
    "LUX": ["Luxembourgish"], "LIE": ["Liechtenstein"], "NZL": ["New Zealand"], "PHL": ["Philippine", "Filipino"], "SAU": ["Saudi", "Saudi Arabian"],
    "TJK": ["Tajik"], "UZB": ["Uzbek"], "SVN": ["Slovenian", "Slovene"], "SUR": ["Surinamese"], "SLB": ["Solomon Islands"],
    "SWE": ["Swedish"], "ESP": ["Spanish"], "UNK": ["Kosovan", "Kosovar"], "MMR": ["Burmese", "Myanmar"], "DMA": [], "COG": [],
    "ARE": ["Emirati", "UAE"], "MKD": ["Macedonian", "North Macedonian"], "BGD": ["Bangladeshi"], "ECU": ["Ecuadorian", "Ecuadorean"],
    "MDV": ["Maldivian"], "BWA": ["Botswanan"], "LSO": ["Lesotho"], "NPL": ["Nepali", "Nepalese"], "MLT": ["Maltese"], "CPV": ["Cape Verdean"],
}
ALIASES = {
    "USA": ["US", "USA", "America", "United States of America", "Washington"],
    "GBR": ["UK", "Britain", "Great Britain", "London"], "RUS": ["Russian Federation", "Moscow"],
    "UKR": ["Kyiv", "Kiev"], "CHN": ["PRC", "People's Republic of China", "Beijing"], "ARE": ["UAE", "Emirates", "Abu Dhabi"],
    "KOR": ["ROK", "Seoul"], "PRK": ["DPRK", "Pyongyang"], "COD": ["DRC", "DR Congo", "Congo-Kinshasa", "Kinshasa"],
    "MMR": ["Burma", "Naypyidaw"], "CZE": ["Czechia", "Prague"], "TUR": ["Türkiye", "Ankara"], "NLD": ["Holland", "The Netherlands"],
    "CIV": ["Côte d'Ivoire"], "MKD": ["Macedonia", "Skopje"], "SWZ": ["Swaziland"], "TLS": ["East Timor"], "SAU": ["Riyadh", "Kingdom of Saudi Arabia"],
    "IRN": ["Islamic Republic", "Islamic Republic of Iran", "Tehran", "Teheran"], "ISR": ["State of Israel"],
    "PSE": ["State of Palestine"], "VAT": ["Holy See", "Vatican City"], "CPV": ["Cabo Verde"], "LAO": ["Lao", "Vientiane"],
    "AFG": ["Kabul"], "IRQ": ["Baghdad"], "SYR": ["Damascus", "Syrian Arab Republic"], "POL": ["Warsaw"],
    "TWN": ["Taipei"], "VNM": ["Hanoi", "Viet Nam"], "IND": ["New Delhi", "Delhi"], "DEU": ["Berlin"], "MEX": ["Mexico City"],
    "COG": ["Congo-Brazzaville", "Brazzaville"], "STP": ["Sao Tome and Principe"], "BIH": ["Bosnia", "Bosnia-Herzegovina", "Sarajevo"], "KAZ": ["Astana"],
    "ZAF": ["Pretoria"], "MDA": ["Chisinau"], "BHS": ["The Bahamas"], "GMB": ["The Gambia"],
}
WIKIDATA = {  # only what is certain
    "USA": "Q30", "RUS": "Q159", "UKR": "Q212", "GBR": "Q145", "FRA": "Q142", "DEU": "Q183", "CHN": "Q148", "JPN": "Q17", "IND": "Q668",
    "IRN": "Q794", "ISR": "Q801", "TUR": "Q43", "ITA": "Q38", "ESP": "Q29", "POL": "Q36", "CAN": "Q16", "MEX": "Q96", "BRA": "Q155",
    "AUS": "Q408", "NLD": "Q55", "BEL": "Q31", "CHE": "Q39", "SWE": "Q34", "NOR": "Q20", "FIN": "Q33", "DNK": "Q35", "AUT": "Q40",
    "HUN": "Q28", "GRC": "Q41", "PRT": "Q45", "IRL": "Q27", "EGY": "Q79", "SYR": "Q858", "IRQ": "Q796", "SAU": "Q851", "KOR": "Q884",
    "PRK": "Q423", "AFG": "Q889", "PAK": "Q843", "ARG": "Q414", "ZAF": "Q258", "TWN": "Q865", "UNK": "Q1246", "VEN": "Q717", "CUB": "Q241",
}


def ascii_of(text):
    return "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))


def slug(text):
    return re.sub(r"[^a-z0-9]+", "-", ascii_of(text).lower().replace("'", "")).strip("-")


def literals(words):
    return ", ".join(json.dumps(word, ensure_ascii=False) + "@en" for word in words)


def state(country):
    code = country["cca3"]
    name = NAMES.get(code, country["name"]["common"])
    demonym = country["demonyms"].get("eng", {}).get("m") or ""
    adjectives = ADJECTIVES.get(code, [demonym] if demonym else [])
    capitals = [c for c in map(ascii_of, country["capital"]) if c not in NO_METONYM and c != name]
    aliases = [*ALIASES.get(code, capitals)]
    if ascii_of(name) != name and ascii_of(name) not in aliases:
        aliases.append(ascii_of(name))
    lines = [f"actor:{slug(name)} a :State ; skos:prefLabel {literals([name])}"]
    if aliases:
        lines.append(f"skos:altLabel {literals(aliases)}")
    if adjectives:
        lines.append(f":adjective {literals(adjectives)}")
    if code in WIKIDATA:
        lines.append(f"owl:sameAs wd:{WIKIDATA[code]}")
    return " ;\n    ".join(lines) + " .\n"


def main(source, target):
    countries = [c for c in json.load(open(source, encoding="utf-8")) if c.get("unMember") or c["cca3"] in MEMBERS]
    block = "".join(state(c) for c in sorted(countries, key=lambda c: slug(NAMES.get(c["cca3"], c["name"]["common"]))))
    text = open(target, encoding="utf-8").read()
    before, rest = text.split(BEGIN + "\n", 1)
    after = rest.split(END + "\n", 1)[1]
    with open(target, "w", encoding="utf-8", newline="\n") as out:
        out.write(before + BEGIN + "\n" + block + END + "\n" + after)


if __name__ == "__main__":
    main(*sys.argv[1:])
