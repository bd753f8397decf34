// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/options.h"

#include "gui/look/uilanguages.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QRegularExpression>
#include <cstdio>

namespace ud {

namespace {

constexpr int exitUsage = 2;

QStringList scenarioNames() {
    QStringList names;
    for (const Scenario scenario : allScenarios)
        names << QString::fromStdString(std::string(toText(scenario)));
    return names;
}

QString languageCodes() {
    QStringList codes;
    for (const UiLanguage& language : uiLanguages())
        codes << language.code;
    return codes.join(u", "_qs);
}

struct Names {
    QCommandLineOption server{u"server"_qs, u"Connect to the service at <url>."_qs, u"url"_qs};
    QCommandLineOption tokenFile{u"token-file"_qs, u"Read the server's token from <file>."_qs, u"file"_qs};
    QCommandLineOption local{u"local"_qs,
                             u"Connect to the service of this computer, starting it if needed."_qs};
    QCommandLineOption demo{u"demo"_qs,
                            u"Start a local service with the demo organization and connect to it."_qs};
    QCommandLineOption rehearsal{
        u"rehearsal"_qs, u"Practise stopping in a simulation; connects to nothing. SCENARIO: %1."_qs.arg(
                             scenarioNames().join(u", "_qs))};
    QCommandLineOption screenshot{
        u"screenshot"_qs, u"Write a picture of the populated window to <file> and exit."_qs, u"file"_qs};
    QCommandLineOption size{u"size"_qs, u"Size of the window, such as 1180x780."_qs, u"WxH"_qs};
    QCommandLineOption theme{u"theme"_qs, u"light, dark, high-contrast or system."_qs, u"theme"_qs};
    QCommandLineOption language{u"language"_qs, u"Language of the window: "_qs + languageCodes(), u"code"_qs};
    QCommandLineOption tab{u"tab"_qs, u"Page to show first: agents, usage or history."_qs, u"page"_qs};
};

CommandLine refuse(const QString& sentence) {
    std::fprintf(stderr, "usage-dashboard: %s\n", qPrintable(sentence));
    return {exitUsage, {}};
}

/// A sentence where the options contradict each other or are not understood; else fills \p options.
QString readConnection(const QCommandLineParser& parser, const Names& names, Options& options) {
    const int chosen = int(parser.isSet(names.server)) + int(parser.isSet(names.local)) +
                       int(parser.isSet(names.demo)) + int(parser.isSet(names.rehearsal));
    if (chosen > 1)
        return u"--server, --local, --demo and --rehearsal exclude each other."_qs;
    if (parser.isSet(names.tokenFile) != parser.isSet(names.server))
        return u"--server URL and --token-file FILE belong together; a token itself is never taken on the "
               "command line."_qs;
    if (parser.isSet(names.local))
        options.connection = {ConnectionChoice::Kind::ThisComputer, {}, {}};
    if (parser.isSet(names.demo))
        options.connection = {ConnectionChoice::Kind::Demo, {}, {}};
    if (!parser.isSet(names.server))
        return {};
    const QUrl url(parser.value(names.server), QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty())
        return u"--server needs an address such as https://agents.example.org."_qs;
    options.connection = {ConnectionChoice::Kind::Server, url, parser.value(names.tokenFile)};
    return {};
}

QString readRehearsal(const QCommandLineParser& parser, const Names& names, Options& options) {
    const QStringList rest = parser.positionalArguments();
    const bool rehearses = parser.isSet(names.rehearsal);
    if (rest.size() > (rehearses ? 1 : 0))
        return u"unexpected argument: "_qs + rest.constLast();
    if (!rehearses)
        return {};
    options.rehearsal =
        rest.isEmpty() ? Scenario::Morning : scenarioFromText(rest.constFirst().toStdString());
    return options.rehearsal ? QString()
                             : u"there is no such rehearsal; there are "_qs + scenarioNames().join(u", "_qs);
}

QString readLook(const QCommandLineParser& parser, const Names& names, Options& options) {
    options.screenshot = parser.value(names.screenshot);
    options.language = parser.value(names.language);
    // In English where it is spoken nowhere: that is no answer to a wish.
    if (bestUiLanguage({options.language}) == u"en"_qs && parser.isSet(names.language) &&
        QLocale(options.language).language() != QLocale::English)
        return u"--language is one of "_qs + languageCodes() + u'.';
    if (parser.isSet(names.size)) {
        static const QRegularExpression form(u"^(\\d{3,5})x(\\d{3,5})$"_qs);
        const auto match = form.match(parser.value(names.size));
        if (!match.hasMatch())
            return u"--size needs width and height, such as 1180x780."_qs;
        options.size = QSize(match.captured(1).toInt(), match.captured(2).toInt());
    }
    if (parser.isSet(names.theme)) {
        const QStringList themes{u"system"_qs, u"light"_qs, u"dark"_qs, u"high-contrast"_qs};
        const auto theme = themes.indexOf(parser.value(names.theme));
        if (theme < 0)
            return u"--theme is light, dark, high-contrast or system."_qs;
        options.theme = static_cast<ThemeChoice>(theme);
    }
    if (parser.isSet(names.tab)) {
        options.tab = static_cast<int>(
            QStringList{u"agents"_qs, u"usage"_qs, u"history"_qs}.indexOf(parser.value(names.tab)));
        if (options.tab < 0)
            return u"--tab is agents, usage or history."_qs;
    }
    return {};
}

} // namespace

CommandLine readCommandLine(const QStringList& arguments) {
    const Names names;
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Shows what background agents are doing, what they consume, and stops them."_qs);
    parser.addPositionalArgument(u"SCENARIO"_qs, u"What to practise, with --rehearsal."_qs, u"[SCENARIO]"_qs);
    const QCommandLineOption help({u"h"_qs, u"help"_qs}, u"Show this help."_qs);
    const QCommandLineOption version({u"v"_qs, u"version"_qs}, u"Show the version."_qs);
    parser.addOptions({names.server, names.tokenFile, names.local, names.demo, names.rehearsal,
                       names.screenshot, names.size, names.theme, names.language, names.tab, help, version});
    if (!parser.parse(arguments))
        return refuse(parser.errorText());
    if (parser.isSet(help)) {
        std::fputs(qPrintable(parser.helpText()), stdout);
        return {0, {}};
    }
    if (parser.isSet(version)) {
        std::printf("usage-dashboard %s\n", qPrintable(QCoreApplication::applicationVersion()));
        return {0, {}};
    }
    CommandLine line;
    for (const QString& fault :
         {readConnection(parser, names, line.options), readRehearsal(parser, names, line.options),
          readLook(parser, names, line.options)}) {
        if (!fault.isEmpty())
            return refuse(fault);
    }
    return line;
}

} // namespace ud
