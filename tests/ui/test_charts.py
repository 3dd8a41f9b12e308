"""Figures as charts: never added up, never firmer than they are, never unknown as zero."""

import pytest
from made_up import WHEN, disagreement
from ui.made_up_country import exactly, figure_claim, knowledge

from caseapp.domain.details import PeriodBasis
from caseapp.domain.quantities import UNKNOWN, Quantity, QuantityKind
from caseapp.ui.charts import round_top
from caseapp.ui.telling.charts import MOST_BARS, charts
from caseapp.ui.widgets.figure_chart_places import in_row_beside, place_charts

FY = "2022-10-01/2023-09-30"


def placed(*claims, width=800.0, **more):
    return place_charts(charts(knowledge(*claims, **more)), width, lambda _text, _width: 14.0)


def bars(chart):
    return {bar.bar.key: (bar, row) for row in chart.rows for bar in row.bars}


def test_every_measure_and_unit_has_a_chart_of_its_own():
    made = charts(
        knowledge(
            figure_claim("a", FY, exactly(5)),
            figure_claim("b", FY, exactly(6), measure="arrests"),
            figure_claim("c", FY, exactly(7), unit="flights"),
            figure_claim("d", "2023", exactly(8)),
        )
    )
    assert [(chart.measure, chart.unit, chart.count) for chart in made] == [
        ("Removals", "people", 2),
        ("Arrests", "people", 1),
        ("Removals", "flights", 1),
    ]


@pytest.mark.parametrize(
    "other",
    [
        {"agency": "US CBP"},
        {"component": "Border Patrol"},
        {"population": "all nationalities"},
        {"region": "southern border"},
        {"period_basis": PeriodBasis.CALENDAR},
    ],
    ids=lambda other: next(iter(other)),
)
def test_what_is_not_comparable_never_shares_a_series(other):
    (chart,) = charts(
        knowledge(figure_claim("a", FY, exactly(5)), figure_claim("b", FY, exactly(6), **other))
    )
    assert len(chart.series) == 2
    assert len({series.name for series in chart.series}) == 2


def test_the_legend_names_the_basis_of_the_periods():
    (chart,) = charts(knowledge(figure_claim("a", FY, exactly(5))))
    assert chart.series[0].name == (
        "US ICE; citizens of France; US fiscal years (October to September)"
    )


def test_a_fiscal_year_lies_from_october_to_september_and_says_its_name():
    (chart,) = placed(
        figure_claim("fiscal", FY, exactly(5)),
        figure_claim("year", "2023", exactly(6), period_basis=PeriodBasis.CALENDAR),
    )
    fiscal, year = bars(chart)["fiscal"][0], bars(chart)["year"][0]
    assert fiscal.bar.period == "FY2023"
    assert year.bar.period == "2023"
    quarter = chart.scale.x(WHEN("2023-01-01").begins) - chart.scale.x(WHEN("2022-10-01").begins)
    assert year.x - fiscal.x == pytest.approx(quarter)
    assert year.width == pytest.approx(fiscal.width)


def test_values_of_all_series_share_one_scale():
    (chart,) = placed(
        figure_claim("small", FY, exactly(100)),
        figure_claim("large", FY, exactly(1000), agency="US CBP"),
    )
    small, large = bars(chart)["small"][0], bars(chart)["large"][0]
    assert large.height == pytest.approx(10 * small.height)


def test_a_number_that_is_not_known_is_a_question_mark_without_any_height():
    (chart,) = placed(figure_claim("a", FY, UNKNOWN), figure_claim("b", "2021", exactly(5)))
    unknown = bars(chart)["a"][0]
    assert unknown.bar.number == "?"
    assert unknown.height == 0
    assert any("number not known" in note for note in chart.chart.notes)


def test_where_no_number_is_known_there_is_no_scale():
    (chart,) = charts(knowledge(figure_claim("a", FY, UNKNOWN)))
    assert chart.top_words == ""


@pytest.mark.parametrize(
    ("value", "number", "note"),
    [
        (Quantity(QuantityKind.AT_LEAST, 37000), "≥ 37,000", "at least"),
        (Quantity(QuantityKind.ABOUT, 800), "≈ 800", "about"),
        (Quantity(QuantityKind.RANGE, 300, 500), "300–500", "between two numbers"),
        (exactly(726), "726", None),
    ],
    ids=str,
)
def test_a_number_is_labelled_with_what_it_claims(value, number, note):
    (chart,) = charts(knowledge(figure_claim("a", "2026", value)))
    assert chart.series[0].bars[0].number == number
    told = [text for text in chart.notes if "out of date" not in text]
    assert told == [] if note is None else note in told[0]


def test_a_range_reaches_its_upper_bound():
    (chart,) = placed(figure_claim("a", FY, Quantity(QuantityKind.RANGE, 300, 500)))
    bar, row = bars(chart)["a"]
    assert bar.upper_y < bar.y < row.axis


def test_two_figures_of_one_period_stand_side_by_side_and_are_never_added():
    (chart,) = placed(figure_claim("a", FY, exactly(96)), figure_claim("b", FY, exactly(26)))
    one, other = bars(chart)["a"][0], bars(chart)["b"][0]
    assert one.x + one.width <= other.x + 0.001
    assert chart.chart.top == 100
    assert any("side by side" in note for note in chart.chart.notes)


def test_a_contradicted_figure_is_marked_in_signs_and_words():
    contradiction = disagreement("a", "b")
    (chart,) = charts(
        knowledge(
            figure_claim("a", FY, exactly(5)),
            figure_claim("b", FY, exactly(9)),
            disagreements=[contradiction],
        )
    )
    assert all(bar.is_disputed for bar in chart.series[0].bars)
    assert "contradicted" in chart.series[0].bars[0].text
    assert any("≠" in note for note in chart.notes)


def test_an_old_figure_is_marked_as_out_of_date():
    (chart,) = charts(knowledge(figure_claim("a", "2006", exactly(5))))
    assert chart.series[0].bars[0].is_stale
    assert "out of date" in chart.series[0].bars[0].text


def test_the_words_of_a_bar_carry_everything_that_makes_it_comparable():
    (chart,) = charts(knowledge(figure_claim("a", FY, exactly(726))))
    said = chart.series[0].bars[0].text
    for part in ("726 people", "removals", "citizens of France", "US ICE", "fiscal year 2023"):
        assert part in said


def test_the_sources_of_the_figures_stand_below_the_chart():
    (chart,) = charts(knowledge(figure_claim("a", FY, exactly(5))))
    assert chart.sources.startswith("Sources: The Post: A report")


def test_a_figure_without_a_period_is_not_drawn_anywhere():
    assert charts(knowledge(figure_claim("a", None, exactly(5)))) == ()


def test_a_chart_shows_the_newest_and_says_how_many_it_leaves_out():
    claims = [figure_claim(f"f{n}", str(1900 + n), exactly(n)) for n in range(MOST_BARS + 5)]
    (chart,) = charts(knowledge(*claims))
    assert chart.count == MOST_BARS
    assert chart.first.year == 1905
    assert "5 older figures below" in chart.notes


def test_up_and_down_go_through_series_and_charts():
    made = placed(
        figure_claim("a", FY, exactly(5)),
        figure_claim("b", FY, exactly(6), agency="US CBP"),
        figure_claim("c", FY, exactly(7), measure="arrests"),
    )
    assert in_row_beside(made, "a", down=True) == "b"
    assert in_row_beside(made, "b", down=True) == "c"
    assert in_row_beside(made, "a", down=False) == "a"


@pytest.mark.parametrize(
    ("highest", "top"), [(0, 1), (1, 1), (7, 10), (116, 200), (24048, 25000), (37833, 50000)]
)
def test_the_scale_ends_at_a_round_number(highest, top):
    assert round_top(highest) == top
