// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/connect/appsettings.h"

#include "core/enumtext.h"

namespace ud {

namespace {

constexpr std::array kinds{EnumText{ConnectionChoice::Kind::ThisComputer, "this-computer"},
                           EnumText{ConnectionChoice::Kind::Demo, "demo"},
                           EnumText{ConnectionChoice::Kind::Server, "server"}};
constexpr std::array themes{EnumText{ThemeChoice::System, "system"}, EnumText{ThemeChoice::Light, "light"},
                            EnumText{ThemeChoice::Dark, "dark"},
                            EnumText{ThemeChoice::HighContrast, "high-contrast"}};
constexpr std::array motions{EnumText{MotionChoice::System, "system"},
                             EnumText{MotionChoice::Reduced, "reduced"},
                             EnumText{MotionChoice::Full, "full"}};
constexpr std::array zones{EnumText{ZoneChoice::Computer, "computer"},
                           EnumText{ZoneChoice::Organization, "organization"},
                           EnumText{ZoneChoice::Utc, "utc"}};
constexpr std::array precisions{EnumText{CreditPrecision::Exact, "exact"},
                                EnumText{CreditPrecision::Whole, "whole"}};
constexpr std::array splits{EnumText{UsageSplit::Kind, "kind"}, EnumText{UsageSplit::Source, "source"},
                            EnumText{UsageSplit::Agent, "agent"}};
constexpr std::array updateNames{EnumText{FeedUpdates::Live, "live"},
                                 EnumText{FeedUpdates::Sparing, "sparing"}};

constexpr std::array chips{EnumText{RunChip::All, "all"}, EnumText{RunChip::Running, "running"},
                           EnumText{RunChip::Queued, "queued"}, EnumText{RunChip::NeedsLook, "needs-look"}};

constexpr std::array noticeKindNames{EnumText{NoticeKind::UnusuallyLong, "unusually-long"},
                                     EnumText{NoticeKind::Silent, "silent"},
                                     EnumText{NoticeKind::Returning, "returning"},
                                     EnumText{NoticeKind::StopUnconfirmed, "stop-unconfirmed"},
                                     EnumText{NoticeKind::AllowanceNear, "allowance-near"},
                                     EnumText{NoticeKind::AllowanceReached, "allowance-reached"}};

template<class Table, class E>
QString nameOf(const Table& table, E value) {
    const std::string_view text = textOf(table, value);
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace

AppSettings::AppSettings()
    : m_settings(QSettings::IniFormat, QSettings::UserScope, u"usage-dashboard"_qs, u"usage-dashboard"_qs) {}

AppSettings::AppSettings(const QString& file)
    : m_settings(file, QSettings::IniFormat) {}

void AppSettings::takeLook(const AppSettings& other) {
    const QStringList keys = other.m_settings.allKeys();
    for (const QString& key : keys) {
        if (key.startsWith(u"look/") || key.startsWith(u"views/") || key == u"window/agents")
            m_settings.setValue(key, other.m_settings.value(key));
    }
}

std::optional<ConnectionChoice> AppSettings::readChoice(const QString& group) const {
    const auto value = [&](const char* name) { return m_settings.value(group + QLatin1String(name)); };
    const auto kind = fromText(kinds, value("kind").toString().toStdString());
    if (!kind)
        return std::nullopt;
    return ConnectionChoice{*kind,
                            value("url").toUrl(),
                            value("token-file").toString(),
                            value("view-only").toBool(),
                            value("organization-id").toString(),
                            value("organization").toString()};
}

void AppSettings::writeChoice(const QString& group, const ConnectionChoice& choice) {
    const auto set = [&](const char* name, const QVariant& value) {
        m_settings.setValue(group + QLatin1String(name), value);
    };
    set("kind", nameOf(kinds, choice.kind));
    set("url", choice.url.toString());
    set("token-file", choice.tokenFile);
    set("view-only", choice.viewOnly);
    set("organization-id", choice.organizationId);
    set("organization", choice.organizationName);
}

std::optional<ConnectionChoice> AppSettings::connection() const {
    return readChoice(u"connection/"_qs);
}

void AppSettings::setConnection(const ConnectionChoice& choice) {
    writeChoice(u"connection/"_qs, choice);
}

QList<ConnectionChoice> AppSettings::profiles() {
    QList<ConnectionChoice> profiles;
    const int count = m_settings.beginReadArray(u"profiles"_qs);
    for (int place = 0; place < count; ++place) {
        m_settings.setArrayIndex(place);
        if (const auto choice = readChoice({}))
            profiles << *choice;
    }
    m_settings.endArray();
    return profiles;
}

void AppSettings::setProfiles(const QList<ConnectionChoice>& profiles) {
    m_settings.remove(u"profiles"_qs);
    m_settings.beginWriteArray(u"profiles"_qs, static_cast<int>(profiles.size()));
    for (int place = 0; place < profiles.size(); ++place) {
        m_settings.setArrayIndex(place);
        writeChoice({}, profiles[place]);
    }
    m_settings.endArray();
}

void AppSettings::rememberProfile(const ConnectionChoice& choice) {
    forgetProfile(choice);
    setProfiles(QList{choice} + profiles());
}

void AppSettings::forgetProfile(const ConnectionChoice& choice) {
    QList<ConnectionChoice> all = profiles();
    all.removeIf([&choice](const ConnectionChoice& other) { return other.sameAs(choice); });
    setProfiles(all);
}

ThemeChoice AppSettings::theme() const {
    return fromText(themes, m_settings.value(u"look/theme"_qs).toString().toStdString())
        .value_or(ThemeChoice::System);
}

void AppSettings::setTheme(ThemeChoice theme) {
    m_settings.setValue(u"look/theme"_qs, nameOf(themes, theme));
}

MotionChoice AppSettings::motion() const {
    return fromText(motions, m_settings.value(u"look/motion"_qs).toString().toStdString())
        .value_or(MotionChoice::System);
}

void AppSettings::setMotion(MotionChoice motion) {
    m_settings.setValue(u"look/motion"_qs, nameOf(motions, motion));
}

QString AppSettings::language() const {
    return m_settings.value(u"look/language"_qs).toString();
}

void AppSettings::setLanguage(const QString& language) {
    m_settings.setValue(u"look/language"_qs, language);
}

ZoneChoice AppSettings::zone() const {
    return fromText(zones, m_settings.value(u"look/time-zone"_qs).toString().toStdString())
        .value_or(ZoneChoice::Computer);
}

void AppSettings::setZone(ZoneChoice zone) {
    m_settings.setValue(u"look/time-zone"_qs, nameOf(zones, zone));
}

CreditPrecision AppSettings::creditPrecision() const {
    return fromText(precisions, m_settings.value(u"look/credits"_qs).toString().toStdString())
        .value_or(CreditPrecision::Exact);
}

void AppSettings::setCreditPrecision(CreditPrecision precision) {
    m_settings.setValue(u"look/credits"_qs, nameOf(precisions, precision));
}

UsageSplit AppSettings::usageSplit() const {
    return fromText(splits, m_settings.value(u"usage/split"_qs).toString().toStdString())
        .value_or(UsageSplit::Kind);
}

void AppSettings::setUsageSplit(UsageSplit split) {
    m_settings.setValue(u"usage/split"_qs, nameOf(splits, split));
}

FeedUpdates AppSettings::updates() const {
    return fromText(updateNames, m_settings.value(u"connection/updates"_qs).toString().toStdString())
        .value_or(FeedUpdates::Live);
}

void AppSettings::setUpdates(FeedUpdates updates) {
    m_settings.setValue(u"connection/updates"_qs, nameOf(updateNames, updates));
}

QByteArray AppSettings::geometry() const {
    return m_settings.value(u"window/geometry"_qs).toByteArray();
}

void AppSettings::setGeometry(const QByteArray& geometry) {
    m_settings.setValue(u"window/geometry"_qs, geometry);
}

QList<QByteArray> AppSettings::agentsLayout() const {
    QList<QByteArray> layout;
    const QVariantList kept = m_settings.value(u"window/agents"_qs).toList();
    for (const QVariant& part : kept)
        layout << part.toByteArray();
    return layout;
}

void AppSettings::setAgentsLayout(const QList<QByteArray>& layout) {
    QVariantList parts;
    for (const QByteArray& part : layout)
        parts << part;
    m_settings.setValue(u"window/agents"_qs, parts);
}

bool AppSettings::staysInTray() const {
    return m_settings.value(u"window/stays-in-tray"_qs, false).toBool();
}

void AppSettings::setStaysInTray(bool stays) {
    m_settings.setValue(u"window/stays-in-tray"_qs, stays);
}

bool AppSettings::closingExplained() const {
    return m_settings.value(u"window/closing-explained"_qs, false).toBool();
}

void AppSettings::setClosingExplained(bool explained) {
    m_settings.setValue(u"window/closing-explained"_qs, explained);
}

std::set<NoticeKind> AppSettings::noticeKinds() const {
    const QStringList off = m_settings.value(u"notices/off"_qs).toStringList();
    std::set<NoticeKind> kinds;
    for (const NoticeKind kind : NoticeBoard::allKinds()) {
        if (!off.contains(nameOf(noticeKindNames, kind)))
            kinds.insert(kind);
    }
    return kinds;
}

void AppSettings::setNoticeKinds(const std::set<NoticeKind>& kinds) {
    QStringList off;
    for (const NoticeKind kind : NoticeBoard::allKinds()) {
        if (!kinds.contains(kind))
            off << nameOf(noticeKindNames, kind);
    }
    m_settings.setValue(u"notices/off"_qs, off);
}

QList<SavedView> AppSettings::views() {
    QList<SavedView> views;
    const int count = m_settings.beginReadArray(u"views"_qs);
    for (int place = 0; place < count; ++place) {
        m_settings.setArrayIndex(place);
        views << SavedView{
            m_settings.value(u"name"_qs).toString(), m_settings.value(u"filter"_qs).toString(),
            fromText(chips, m_settings.value(u"chip"_qs).toString().toStdString()).value_or(RunChip::All),
            m_settings.value(u"columns"_qs).toByteArray()};
    }
    m_settings.endArray();
    return views;
}

void AppSettings::setViews(const QList<SavedView>& views) {
    m_settings.remove(u"views"_qs);
    m_settings.beginWriteArray(u"views"_qs, static_cast<int>(views.size()));
    for (int place = 0; place < views.size(); ++place) {
        m_settings.setArrayIndex(place);
        m_settings.setValue(u"name"_qs, views[place].name);
        m_settings.setValue(u"filter"_qs, views[place].filter);
        m_settings.setValue(u"chip"_qs, nameOf(chips, views[place].chip));
        m_settings.setValue(u"columns"_qs, views[place].columns);
    }
    m_settings.endArray();
}

} // namespace ud
