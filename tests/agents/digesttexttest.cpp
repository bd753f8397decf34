// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agents/documentdigest/markdown.h"
#include "agents/documentdigest/text.h"

#include <gmock/gmock.h>

namespace ud::agents::digest {

using testing::ElementsAre;

TEST(Sentences, endAtFullStopsAndBlankLines) {
    EXPECT_THAT(splitSentences("One is here. Two is there! Is three?\nYes."),
                ElementsAre("One is here.", "Two is there!", "Is three?", "Yes."));
    EXPECT_THAT(splitSentences("A heading\n\nA line\nthat goes on. End"),
                ElementsAre("A heading", "A line that goes on.", "End"));
}

TEST(Sentences, doNotEndInAbbreviationsNumbersOrInitials) {
    EXPECT_THAT(splitSentences("It costs approx. 3.5 million, e.g. Steel. Dr. A. Smith agrees."),
                ElementsAre("It costs approx. 3.5 million, e.g. Steel.", "Dr. A. Smith agrees."));
    EXPECT_THAT(splitSentences("See page 3. and so on. Then stop."),
                ElementsAre("See page 3. and so on.", "Then stop."));
    EXPECT_THAT(splitSentences(" \n\n \n"), ElementsAre());
}

TEST(Words, areLowerCaseLettersAndDigits) {
    EXPECT_THAT(wordsOf("The Two-Day fair's “Größe” — ÄRGER, 14,000."),
                ElementsAre("the", "two-day", "fair's", "größe", "ärger", "14", "000"));
}

TEST(Words, loseTheirPlural) {
    EXPECT_EQ(stemmed("deliveries"), "delivery");
    EXPECT_EQ(stemmed("invoices"), "invoice");
    EXPECT_EQ(stemmed("costs"), "cost");
    EXPECT_EQ(stemmed("business"), "business");
    EXPECT_EQ(stemmed("analysis"), "analysis");
}

TEST(Markdown, leavesProse) {
    const PlainDocument plain =
        plainFromMarkdown("# The **title**\n\nSee [the page](http://x/y) and ![a picture](p.png)`code`.\n\n| "
                          "a | b |\n| - | - |\n\n"
                          "- item one\n2. item two\n\n```\nint x;\n```\n\n## Next\nsnake_case stays.\n");
    EXPECT_EQ(plain.title, "The title");
    EXPECT_THAT(splitSentences(plain.text),
                ElementsAre("See the page and code.", "item one", "item two", "snake_case stays."));
}

TEST(PlainText, takesAShortFirstLineForTheTitle) {
    EXPECT_EQ(plainFromText("\n Late deliveries\n\nText.").title, "Late deliveries");
    EXPECT_EQ(plainFromText("It begins at once.\nText.").title, "");
    EXPECT_EQ(plainFromText("").text, "");
}

} // namespace ud::agents::digest
