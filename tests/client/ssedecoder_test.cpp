// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/ssedecoder.h"

#include <gmock/gmock.h>
#include <random>

namespace ud {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

std::vector<SseEvent> decode(std::string_view text, std::size_t step) {
    SseDecoder decoder;
    std::vector<SseEvent> events;
    for (std::size_t at = 0; at < text.size(); at += step) {
        auto some = decoder.feed(text.substr(at, step));
        EXPECT_TRUE(some.ok());
        events.insert(events.end(), some->begin(), some->end());
    }
    return events;
}

TEST(SseDecoder, ReadsTheSameWhereverItIsCut) {
    const std::string text = "\xEF\xBB\xBF: hello\r\nevent: runs\r\nid: 7\r\ndata: a\r\ndata:b\r\n\r\n"
                             "data\n\nid\nevent: resync\ndata: {}\n\n\rdata: x\r\r";
    const auto whole = decode(text, text.size());
    EXPECT_THAT(whole, ElementsAre(SseEvent{"runs", "a\nb", "7"}, SseEvent{"message", "", "7"},
                                   SseEvent{"resync", "{}", ""}, SseEvent{"message", "x", ""}));
    for (std::size_t step = 1; step < text.size(); ++step)
        EXPECT_EQ(decode(text, step), whole) << step;
}

TEST(SseDecoder, AnEventWithoutItsEndIsNotDelivered) {
    EXPECT_THAT(decode("event: runs\ndata: {\"half\"\n", 3), IsEmpty());
}

TEST(SseDecoder, ResetForgetsTheHalfButNotTheId) {
    SseDecoder decoder;
    ASSERT_TRUE(decoder.feed("id: 9\ndata: x\n\ndata: ha").ok());
    decoder.reset();
    EXPECT_EQ(decoder.lastEventId(), "9");
    EXPECT_THAT(*decoder.feed("data: y\n\n"), ElementsAre(SseEvent{"message", "y", "9"}));
}

TEST(SseDecoder, IsBounded) {
    SseDecoder line(100);
    EXPECT_FALSE(line.feed(std::string(101, 'x')).ok());
    EXPECT_FALSE(line.feed("\n\n").ok());
    SseDecoder many(100);
    bool failed = false;
    for (int i = 0; i < 100 && !failed; ++i)
        failed = !many.feed("data: 0123456789\n").ok();
    EXPECT_TRUE(failed);
}

TEST(SseDecoder, ReadsRetry) {
    SseDecoder decoder;
    ASSERT_TRUE(decoder.feed("retry: 1500\nretry: soon\n").ok());
    EXPECT_EQ(decoder.retryMilliseconds(), 1500);
}

TEST(SseDecoder, RandomBytesAreDecodedOrRefused) {
    std::mt19937 random(26);
    constexpr std::string_view alphabet = "\n\r: adteivnr\0\xEF";
    for (int i = 0; i < 2000; ++i) {
        std::string text;
        for (int length = static_cast<int>(random() % 200); length > 0; --length)
            text += alphabet[random() % alphabet.size()];
        EXPECT_EQ(decode(text, 1), decode(text, 7));
    }
}

} // namespace
} // namespace ud
