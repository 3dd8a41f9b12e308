"""From an empty folder to a printed Chinese sheet, as a caseworker does it."""

import json
import subprocess
import sys

from paper import pages, squeezed


def test_a_caseworker_with_a_new_laptop_prints_a_chinese_sheet(tmp_path):
    office = tmp_path / "new laptop" / "办公室"

    def caseapp(*words):
        command = [sys.executable, "-m", "caseapp", "--data-dir", office, *words]
        return subprocess.run(command, check=False, capture_output=True, timeout=60)

    found = json.loads(caseapp("search", "中国", "--format", "json").stdout)
    (country,) = [hit["id"] for hit in found["results"] if hit["type"] == "country"][:1]
    assert country == "CN"

    answer = json.loads(
        caseapp("country", country, "--as-of", "2024-07-01", "--format", "json").stdout
    )
    assert answer["assessment"]["level"] == "limited"
    flight = next(claim for claim in answer["claims"] if claim["id"] == "c17-flight-116")
    assert flight["when"]["edtf"] == "2024-06-29/2024-06-30"

    brother = ("visa", "--passport", "CN", "--destination", "EC", "--on", "2024-07-01")
    assert (
        json.loads(caseapp(*brother, "--format", "json").stdout)["requirement"] == "visa_required"
    )

    wrong = caseapp("sheet", country, "--language", "中文", "-o", tmp_path / "sheet.pdf")
    assert wrong.returncode == 1
    assert "zh-Hans (简体中文)" in wrong.stderr.decode()
    assert not (tmp_path / "sheet.pdf").exists()

    order = ("sheet", country, "--language", "zh-Hans", "--with-english", "--as-of", "2024-07-01")
    made = json.loads(caseapp(*order, "-o", tmp_path / "sheet.pdf", "--format", "json").stdout)
    printed = (tmp_path / "sheet.pdf").read_bytes()
    read = pages(printed)
    assert len(read) == made["pages"] == 4
    chinese = squeezed(read[0].text + read[1].text)
    assert "中国接收从美国遣返的人员吗？" in chinese
    assert "2024年6月29日或30日" in chinese
    assert squeezed("DRAFT. No reader of this language has checked these words yet.") in chinese
    for statement in made["statements"]:
        assert squeezed(statement["text"]) in squeezed("".join(page.text for page in read))
    assert made["sheet_id"] in read[0].text

    again = json.loads(caseapp(*order, "-o", tmp_path / "again.pdf", "--format", "json").stdout)
    assert (tmp_path / "again.pdf").read_bytes() == printed
    assert again["sheet_id"] == made["sheet_id"]
    assert sorted(each.name for each in tmp_path.iterdir()) == [
        "again.pdf",
        "new laptop",
        "sheet.pdf",
    ]
