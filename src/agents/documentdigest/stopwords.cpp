// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agents/documentdigest/stopwords.h"

#include <string>
#include <unordered_set>

namespace ud::agents::digest {

namespace {

constexpr std::string_view english = "a about above after again against all almost also although always am "
                                     "among an and any are aren't as at away be "
                                     "because become been before being below best better between both but by "
                                     "can cannot can't come could did do does "
                                     "doing done don't down during each either else enough even ever every "
                                     "few first for from further get give go goes "
                                     "good had has have having he her here hers him his how however i if in "
                                     "instead into is isn't it its it's itself "
                                     "just keep kept last least less let like made make many may me might "
                                     "more most much must my near need needs never "
                                     "new next no nor not nothing now of off often on once one only or other "
                                     "others our out over own per put rather "
                                     "same say see she should since so some something soon still such take "
                                     "taken than that that's the their them then "
                                     "there these they thing things this those though three through to today "
                                     "together too two under until up upon us "
                                     "use used very was way we well went were what when where whether which "
                                     "while who whom whose why will with within "
                                     "without would yet you your";
constexpr std::string_view german = "aber alle als am an auch auf aus bei beim bis da damit dann das dass "
                                    "dem den der des die dies diese dieser dieses "
                                    "doch durch ein eine einem einen einer eines er es für hat haben ich ihr "
                                    "im in ist ja jede jeder kann kein keine "
                                    "man mehr mit muss nach nicht noch nun nur oder ohne schon sein seine "
                                    "sich sie sind so über um und uns unter vom "
                                    "von vor war waren was weil wenn werden wer wie wir wird wo zu zum zur";

std::unordered_set<std::string_view> readWords() {
    std::unordered_set<std::string_view> words;
    for (std::string_view list : {english, german}) {
        while (!list.empty()) {
            const std::size_t end = list.find(' ');
            words.insert(list.substr(0, end));
            list = end == std::string_view::npos ? std::string_view() : list.substr(end + 1);
        }
    }
    return words;
}

} // namespace

bool isStopWord(std::string_view word) {
    static const std::unordered_set<std::string_view> words = readWords();
    return words.contains(word);
}

} // namespace ud::agents::digest
