// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/engines/process/outputdecoder.h"

#include "core/json.h"

#include <gtest/gtest.h>

namespace ud::service {
namespace {

/// Writes down what it is told, one line each.
class Recorder final : public OutputSink {
public:
    std::vector<std::string> told;

    void progressed(Progress progress) override {
        told.push_back("progress " + progress.message +
                       (progress.fraction ? " " + writeJson(*progress.fraction) : ""));
    }
    void consumed(Consumption consumption) override {
        told.push_back("usage " + std::string(toText(consumption.kind)) + ' ' + consumption.credits.toText() +
                       ' ' + consumption.what);
    }
    void resulted(boost::json::value output) override { told.push_back("result " + writeJson(output)); }
    void usageWasInvalid(std::string why) override { told.push_back("invalid " + why); }
    void logged(std::string_view text) override { told.push_back("log " + std::string(text)); }
};

using Told = std::vector<std::string>;

Told decode(std::string_view bytes, std::size_t piece = std::string::npos) {
    Recorder recorder;
    OutputDecoder decoder(recorder);
    for (std::size_t i = 0; i < bytes.size(); i += std::min(piece, bytes.size()))
        decoder.feed(bytes.substr(i, piece));
    decoder.finish();
    return recorder.told;
}

std::string usage(const std::string& credits, const std::string& kind = R"("skill")",
                  const std::string& what = R"("a PDF")") {
    return R"({"type":"usage","kind":)" + kind + R"(,"credits":)" + credits + R"(,"what":)" + what + "}";
}

struct Line {
    std::string text;
    std::string told;
};

class ReadLine : public testing::TestWithParam<Line> {};

TEST_P(ReadLine, IsTold) {
    EXPECT_EQ(decode(GetParam().text + '\n'), Told{GetParam().told});
}

const Line lines[] = {
    {R"({"type":"progress","message":"Reading"})", "progress Reading"},
    {R"({"type":"progress","message":"Reading","fraction":0.25})", "progress Reading 0.25"},
    {R"({"type":"progress","fraction":1})", "progress  1"},
    {R"({"type":"progress","message":"m","fraction":1.01})", "progress m"},
    {R"({"type":"progress","message":"m","fraction":-0.01})", "progress m"},
    {R"({"type":"progress","message":"m","fraction":"half"})", "progress m"},
    {R"({"type":"progress"})", R"(log {"type":"progress"})"},
    {R"({"type":"result","output":{"pages":3}})", R"(result {"pages":3})"},
    {R"({"type":"result"})", "result null"},
    {R"({"type":"other"})", R"(log {"type":"other"})"},
    {"plain text", "log plain text"},
    {"", "log "},
    {"[1,2]", "log [1,2]"},
    {"{\"type\":\"progress\",\"message\":\"\xFF\"}", "log {\"type\":\"progress\",\"message\":\"\xFF\"}"},
    {"  {\"type\":\"progress\",\"message\":\"indented\"}\r", "progress indented"},
    {usage("1"), "usage skill 1 a PDF"},
    {usage("0.001", R"("message")"), "usage message 0.001 a PDF"},
    {usage("1000000000"), "usage skill 1000000000 a PDF"},
    {usage("1e3"), "usage skill 1000 a PDF"},
    {usage("999999999.999"), "usage skill 999999999.999 a PDF"},
    {R"({"type":"usage","kind":"skill","credits":2,"what":"x","more":{"credits":9}})", "usage skill 2 x"},
    {usage("1", R"("skill")", '"' + std::string(200, 'w') + '"'), "usage skill 1 " + std::string(200, 'w')},
};
INSTANTIATE_TEST_SUITE_P(Lines, ReadLine, testing::ValuesIn(lines));

class InvalidUsageLine : public testing::TestWithParam<Line> {};

TEST_P(InvalidUsageLine, IsRefusedWithReasonAndEndsTheReports) {
    const auto told = decode(GetParam().text + '\n' + usage("1") + '\n');
    ASSERT_EQ(told.size(), 2U);
    EXPECT_EQ(told[0], "invalid A usage line was not accepted: " + GetParam().told);
    EXPECT_TRUE(told[1].starts_with("log ")) << told[1];
}

const std::string badNumber = "its credits must be a JSON number.";
const std::string badThousandths =
    "its credits must be a whole number of thousandths of at most 1,000,000,000.";
const std::string badRange = "its credits must be above 0 and at most 1,000,000,000.";
const std::string badKind = "its kind must be \"message\" or \"skill\".";
const std::string badWhat = "its what must be a text of 1 to 200 characters.";
const std::string badJson = "it is not valid JSON.";

const Line invalidLines[] = {
    {usage("0"), badRange},
    {usage("-1"), badRange},
    {usage("1000000000.001"), badRange},
    {usage("0.0005"), badThousandths},
    {usage("1e300"), badThousandths},
    {usage("\"1\""), badNumber},
    {usage("null"), badNumber},
    {usage("[1]"), badNumber},
    {usage("{\"credits\":1}"), badNumber},
    {usage("NaN"), badJson},
    {usage("1", "\"token\""), badKind},
    {usage("1", "7"), badKind},
    {usage("1", "\"skill\"", "\"\""), badWhat},
    {usage("1", "\"skill\"", "5"), badWhat},
    {usage("1", "\"skill\"", '"' + std::string(201, 'w') + '"'), badWhat},
    {"{\"type\":\"usage\"}", badKind},
    {"{ \"type\" : \"usage\", \"kind", badJson},
    {usage("1", "\"skill\"", "\"\xC3\x28\""), badJson},
    {usage("1", "\"skill\"", '"' + std::string(OutputDecoder::maxLine, 'w') + '"'),
     "it is longer than 1 MiB."},
};
INSTANTIATE_TEST_SUITE_P(Lines, InvalidUsageLine, testing::ValuesIn(invalidLines));

TEST(OutputDecoder, ReadsTheSameHoweverTheBytesArrive) {
    const std::string bytes = "one\n" + usage("1.5") +
                              "\n{\"type\":\"progress\",\"message\":\"\u00fc\u20ac\"}\n\xFF\xFE\n" +
                              "{\"type\":\"result\",\"output\":[1]}\nlast";
    const auto whole = decode(bytes);
    ASSERT_EQ(whole.size(), 6U);
    for (std::size_t piece = 1; piece < bytes.size(); ++piece)
        EXPECT_EQ(decode(bytes, piece), whole) << "in pieces of " << piece;
}

TEST(OutputDecoder, CutsAProgressMessageAfterTwoThousandCharacters) {
    std::string message;
    for (int i = 0; i < 2001; ++i)
        message += "\u00fc";
    const auto told = decode("{\"type\":\"progress\",\"message\":\"" + message + "\"}\n");
    EXPECT_EQ(told, Told{"progress " + message.substr(0, 4000)});
}

TEST(OutputDecoder, ReadsAResultJustBelowOneMebibyte) {
    const std::string frame = R"({"type":"result","output":""})";
    const std::string text(OutputDecoder::maxLine - frame.size(), 'x');
    const auto told = decode(R"({"type":"result","output":")" + text + "\"}\n");
    EXPECT_EQ(told, Told{"result \"" + text + '"'});
}

TEST(OutputDecoder, CutsALongerLineToLogTextAndReadsOn) {
    const auto told = decode(std::string(3 * OutputDecoder::maxLine, 'x') + '\n' + usage("1"), 4096);
    ASSERT_EQ(told.size(), 2U);
    EXPECT_EQ(told[0].size(), OutputDecoder::maxLine + 4);
    EXPECT_EQ(told[1], "usage skill 1 a PDF");
}

TEST(OutputDecoder, DoesNotTakeALineThatWasCutOffByTheEndForALie) {
    EXPECT_EQ(decode(R"({"type":"usage","kind":"sk)"), Told{R"(log {"type":"usage","kind":"sk)"});
}

TEST(OutputDecoder, ReadsAWholeLastLineWithoutNewline) {
    EXPECT_EQ(decode(usage("3")), Told{"usage skill 3 a PDF"});
}

TEST(OutputDecoder, TreatsAllAsTextOnceReportsAreIgnored) {
    Recorder recorder;
    OutputDecoder decoder(recorder);
    decoder.ignoreReports();
    decoder.feed("{\"type\":\"progress\",\"message\":\"late\"}\n");
    EXPECT_EQ(recorder.told, Told{"log {\"type\":\"progress\",\"message\":\"late\"}"});
}

} // namespace
} // namespace ud::service
