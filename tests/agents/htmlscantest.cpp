// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agents/siteauditor/htmlscan.h"

#include <gmock/gmock.h>

namespace ud::agents::audit {

using testing::ElementsAre;
using testing::IsEmpty;

TEST(HtmlScan, findsTitleBaseAndLinks) {
    const HtmlFacts facts = scanHtml(R"(<!DOCTYPE html><HTML><head><title> A &amp;
      B&#39;s </title><base href="/sub/"><link rel=stylesheet href=style.css></head>
      <body><A HREF='one.html?a=1&amp;b=2'>1</A><img alt=x src="p.png"/><a name=here>no link</a>
      <script src=s.js>var x = "<a href='never'>";</script><iframe src="f.html"></iframe></body>)");
    EXPECT_EQ(facts.title, "A & B's");
    EXPECT_EQ(facts.base, "/sub/");
    EXPECT_THAT(facts.links, ElementsAre("style.css", "one.html?a=1&b=2", "p.png", "s.js", "f.html"));
}

TEST(HtmlScan, passesOverCommentsAndPictures) {
    const HtmlFacts facts = scanHtml("<!-- <a href=x> --><svg><title>Oven</title></svg><a href=y>");
    EXPECT_EQ(facts.title, std::nullopt);
    EXPECT_THAT(facts.links, ElementsAre("y"));
    EXPECT_EQ(scanHtml("<title></title>").title, "");
}

TEST(HtmlScan, endsOnAnyInput) {
    const std::string whole =
        "<title>a</title></b><script></x></script><a href=\"b\" c = 'd' e><!-- f --><svg></svg>";
    for (std::size_t length = 0; length <= whole.size(); ++length)
        EXPECT_LE(scanHtml(whole.substr(0, length)).links.size(), 1U);
    for (const char* text :
         {"<", "</", "<a", "<a =", "<a href=", "<a href='", "<script></b><script></", "<!--", "<a/ / =>"})
        EXPECT_THAT(scanHtml(text).links, IsEmpty()) << text;
}

TEST(HtmlScan, decodesReferences) {
    EXPECT_EQ(decodeReferences("&lt;&#x20AC;&#8364;&#x1F642;&gt;"), "<€€🙂>");
    EXPECT_EQ(decodeReferences("&unknown; &#0; & &#x110000;"), "&unknown; &#0; & &#x110000;");
}

} // namespace ud::agents::audit
