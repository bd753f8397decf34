// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/objectreader.h"

#include <boost/json.hpp>
#include <gtest/gtest.h>

namespace ud {
namespace {

using enum ObjectReader::Presence;

TEST(ObjectReader, collectsEveryFaultWithItsPointer) {
    const json::value value = parseJson(R"({"name":5,"x/y":1,"count":99,"note":null})").value();
    ObjectReader reader(value);
    EXPECT_EQ(reader.text("name", Required), std::nullopt);
    EXPECT_EQ(reader.integer("count", Optional, 0, 10), std::nullopt);
    EXPECT_EQ(reader.text("note", Optional), std::nullopt);
    EXPECT_EQ(reader.text("missing", Required), std::nullopt);
    reader.refuseUnknown();
    std::vector<std::string> pointers;
    for (const auto& fault : reader.faults())
        pointers.push_back(fault.pointer);
    EXPECT_EQ(pointers, (std::vector<std::string>{"/name", "/count", "/missing", "/x~1y"}));
    EXPECT_EQ(reader.error().kind, ErrorKind::Invalid);
}

TEST(ObjectReader, refusesNullsWhereItIsToldTo) {
    const json::value value = parseJson(R"({"name":null,"until":null})").value();
    ObjectReader lenient(value);
    EXPECT_EQ(lenient.text("name", Optional), std::nullopt);
    EXPECT_TRUE(lenient.ok());
    ObjectReader strict(value);
    strict.refuseNulls({"until"});
    EXPECT_EQ(strict.time("until", Optional), std::nullopt);
    EXPECT_TRUE(strict.ok());
    EXPECT_EQ(strict.text("name", Optional), std::nullopt);
    ASSERT_EQ(strict.faults().size(), 1U);
    EXPECT_EQ(strict.faults().front().pointer, "/name");
}

TEST(ObjectReader, countsCharactersNotBytes) {
    const json::value value = parseJson(R"({"name":"äöü"})").value();
    ObjectReader reader(value);
    EXPECT_EQ(reader.text("name", Required, 1, 3), "äöü");
    EXPECT_EQ(reader.text("name", Required, 1, 2), std::nullopt);
}

TEST(ObjectReader, readsCreditPairs) {
    const json::value value =
        parseJson(R"({"good":{"message":1.5},"bad":{"message":-1},"odd":{"skil":1},"list":[]})").value();
    ObjectReader reader(value);
    EXPECT_EQ(reader.creditPair("good", Required), (CreditPair{Credits::fromThousandths(1500), Credits()}));
    EXPECT_EQ(reader.creditPair("bad", Required), std::nullopt);
    EXPECT_EQ(reader.creditPair("odd", Required), std::nullopt);
    EXPECT_EQ(reader.creditPair("list", Required), std::nullopt);
    EXPECT_EQ(reader.faults().size(), 3U);
    EXPECT_EQ(reader.faults().at(1).pointer, "/odd/skil");
}

TEST(ObjectReader, refusesWhatIsNoObject) {
    const json::value value = parseJson("[]").value();
    ObjectReader reader(value);
    EXPECT_EQ(reader.text("name", Required), std::nullopt);
    reader.refuseUnknown();
    EXPECT_FALSE(reader.ok());
    EXPECT_EQ(reader.faults().size(), 1U);
}

} // namespace
} // namespace ud
