"""A small pack made by hand, to be broken in one place at a time."""

import csv
import io
import json

from caseapp.packs.layout import LAYOUT

TYPES = {
    "list": "names test parties visa_classes outward return",
    "integer": "position count capacity passengers passengers_upper max_stay_days",
    "number": "value value_upper amount",
    "boolean": "dated_in_text client_safe in_scope names_complete text_seen airports_named",
    "date": "review_by",
}
CONSTRAINTS = {
    ("sources", "id"): {"required": True, "unique": True, "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$"},
    ("sources", "grade"): {"required": True, "enum": ["A", "B", "C", "U"]},
    ("claims", "summary"): {"required": True, "unique": True},
    ("claim_countries", "position"): {"required": True, "minimum": 1},
}
PRIMARY_KEYS = {"sources": ["id"], "claims": ["id"], "citations": ["claim", "position"]}
REFERENCES = {
    "citations": [("claim", "claims", "id"), ("source", "sources", "id")],
    "flight_stops": [("claim", "removal_flights", "claim")],
}


def claim_row(id_, kind, when="2024-05"):
    summary = f"The summary of {id_}."
    return [id_, kind, when, "this spring", "month", "", "2024-05-09", "", summary]


CLAIMS = {
    "event": "cooperation_event",
    "practice": "practice",
    "ranking": "classification",
    "condition": "condition",
    "flight": "removal_flight",
    "figure": "figure",
    "visa": "visa_rule",
    "deal": "agreement",
    "ban": "sanction",
    "return": "return_condition",
    "said": "statement",
    "route": "route",
    "unasked": "negative",
}
END = ["B", "stated", "", "true", "", "true"]
ROWS = {
    "sources": [
        [
            "s1",
            "A “title”, quoted",
            "Reuters",
            "2024-07-02/2024-07-07",
            "derived interval",
            "false",
            "en",
            "https://reuters.com/a",
            "B",
            "",
            "two\nlines",
        ],
        ["s2", "Other", "", "", "", "true", "zh-Hans", "voanews.com/a", "C", "s1-story", ""],
    ],
    "claims": [[*claim_row(i, kind), *END] for i, kind in CLAIMS.items()],
    "claim_countries": [row for i in CLAIMS for row in ([i, "2", "US"], [i, "1", "CN"])],
    "citations": [[i, "1", "s1", "line 3", "its words", ""] for i in CLAIMS]
    + [["event", "2", "s2", "", "", "a note"]],
    "see_also": [["event", "practice"], ["event", "flight"]],
    "cooperation_events": [["event", "resumes", "flights", "CN"]],
    "practices": [["practice", "refuses", "CN"]],
    "classifications": [["ranking", "ICE", "recalcitrant", "", "23", "Cuba;Iran", "false"]],
    "conditions": [["condition", "papers", "all", "", "a;b", "2008-07"]],
    "removal_flights": [["flight", "charter", "", "300", "range", "110", "120", "arrival", "", ""]],
    "flight_stops": [
        ["flight", "2", "arrival", "Shenyang", "CN", "city"],
        ["flight", "1", "departure", "", "US", "country"],
    ],
    "figures": [
        ["figure", "arrests", "CBP", "", "Chinese", "", "us_fiscal", "at_least", "37", "", "x"]
    ],
    "parts": [
        ["figure", "1", "men", "exact", "20", ""],
        ["flight", "1", "women", "exact", "9", ""],
    ],
    "visa_rules": [
        ["visa", "CN", "EC", "visa_required", "90", "", "", "2024-07-01", "", "press", "", "", ""]
    ],
    "agreements": [["deal", "US;PA", "", "costs", "about", "6000000", "USD", "true", "2008", ""]],
    "sanctions": [["ban", "243(d)", "GM", "A;B", "", "2016", "", ""]],
    "return_conditions": [["return", "embassy", "fined", "all"]],
    "statements": [["said", "", "", "flights", "quotation"]],
    "routes": [["route", "Texas;Seoul", "", "true", ""]],
    "negatives": [["unasked", "number", "ICE", "", "2024-07"]],
    "disagreements": [["d1", "contradiction", "two ways", "open"]],
    "disagreement_claims": [["d1", "2", "event"], ["d1", "1", "practice"]],
    "assessments": [
        [
            "a1",
            "CN",
            "limited",
            "2026-10",
            "2024-05/..",
            "since May",
            "",
            "likely",
            "n",
            "2027-01-01",
        ]
    ],
    "assessment_claims": [
        ["a1", "1", "practice", "against"],
        ["a1", "3", "event", "for"],
        ["a1", "2", "flight", "for"],
    ],
}


def type_of(column):
    return next((type_ for type_, names in TYPES.items() if column in names.split()), "string")


def descriptor():
    """The description of the pack as plain values."""
    resources = []
    for name, columns in LAYOUT.items():
        fields = [
            {"name": c, "type": type_of(c), "constraints": CONSTRAINTS.get((name, c), {})}
            for c in columns.split()
        ]
        keys = [
            {"fields": [column], "reference": {"resource": table, "fields": [other]}}
            for column, table, other in REFERENCES.get(name, [])
        ]
        schema = {"fields": fields, "foreignKeys": keys}
        schema["primaryKey"] = PRIMARY_KEYS.get(name, [])
        resources.append({"name": name, "path": f"{name}.csv", "schema": schema})
    return {"name": "small", "version": "1.0", "resources": resources}


def csv_text(table, rows):
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(LAYOUT[table].split())
    writer.writerows(rows)
    return text.getvalue()


def write_pack(folder, rows=ROWS, description=None):
    """Write a pack into a folder, and give the folder back."""
    folder.mkdir(exist_ok=True)
    plain = json.dumps(description or descriptor())
    (folder / "datapackage.json").write_text(plain, encoding="utf-8")
    for table in LAYOUT:
        text = csv_text(table, rows[table])
        (folder / f"{table}.csv").write_text(text, encoding="utf-8", newline="")
    return folder


def changed(table, number, column, value):
    """The rows with one cell changed; ``number`` counts the rows of the table from 0."""
    place = LAYOUT[table].split().index(column)
    rows = [list(row) for row in ROWS[table]]
    rows[number][place] = value
    return ROWS | {table: rows}


def without(table, number):
    """The rows with one of them left out."""
    rows = [row for n, row in enumerate(ROWS[table]) if n != number]
    return ROWS | {table: rows}


def with_row(table, row):
    """The rows with one more."""
    return ROWS | {table: [*ROWS[table], row]}
