// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/languages.h"
#include "gui/look/uilanguages.h"
#include "pseudotranslator.h"
#include "screens.h"
#include "windowcheck.h"

#include <QDir>
#include <QRegularExpression>

using namespace ud;
using namespace ud::test;

namespace {

constexpr auto pseudo = "pseudo";

/// What is no text of the app's: names the script gave, ids, dates, numbers, keys, names of zones and
/// languages.
QString withoutData(QString text) {
    static const QRegularExpression data(
        u"Agent \\d|[Jj]ob \\d+|\\bAnn\\b|\\bBo\\b|Demo organization|Help desk|help@example.org|Reading( "
        u"page 12 of 40)?|"
        "quarter-end import|Usage Dashboard|page 1|look-up|Invoice Reader|Reads invoices|reader|too "
        "much|Token t\\d|"
        "\\d+ [A-Z][a-z]{2,8}( \\d{4})?|[A-Z][a-z]{2,8} \\d{4}|[0-9a-f]{8}-[0-9a-f-]{27}|"
        "((Ctrl|Alt|Shift|Meta)\\+)+\\w*|\\bF\\d+\\b|Space|Return|Enter|Esc(ape)?|Del(ete)?|Tab|Home|End|"
        "\\bUTC\\b|Etc/UTC|[A-Z][\\w-]+/[A-Z][\\w-]+|CSV|PNG|PDF|https?://\\S*|/\\S+|agentsd|Qt \\d\\S*"_qs);
    for (const UiLanguage& language : uiLanguages())
        text.remove(language.ownName);
    return text.remove(data);
}

bool untranslatable(const QString& text) {
    static const QRegularExpression marked(u"⟦[^⟦⟧]*(⟧|…$)"_qs);
    QString rest = text;
    for (QString before; before != rest;) {
        before = rest;
        rest.remove(marked);
    }
    static const QRegularExpression word(u"\\p{L}{2,}"_qs);
    return word.match(withoutData(rest)).hasMatch();
}

/// Pictures of every screen, where UD_PICTURES names a folder: for a person to look at.
void keepPicture(QWidget& widget, const QString& name) {
    const QString folder = qEnvironmentVariable("UD_PICTURES");
    if (folder.isEmpty())
        return;
    QDir().mkpath(folder);
    widget.grab().save(folder + u'/' + name + u".png"_qs);
}

} // namespace

/// Every window, page and dialog in every language, at 100 and 200 %: nothing is cut off, nothing is
/// outside, everything has a name and is large enough, no text is without a translation.
class Screens : public QObject {
    Q_OBJECT
private:
    QFont m_font;

    static QStringList look(const QByteArray& language, QWidget& screen) {
        QStringList found =
            windowcheck::cutOff(screen) + windowcheck::outside(screen) + windowcheck::unnamedOrTiny(screen);
        if (language == pseudo)
            found += windowcheck::textsWhere(screen, untranslatable);
        found.removeDuplicates();
        return found;
    }

private slots:
    void initTestCase() {
        m_font = QApplication::font();
        installAccessibility();
    }

    void cleanup() {
        QApplication::setFont(m_font);
        QApplication::setLayoutDirection(Qt::LeftToRight);
        QLocale::setDefault(QLocale::c());
        TimeText::setShownZone({});
    }

    void everyScreenIsWhole_data() {
        QTest::addColumn<QByteArray>("language");
        QTest::addColumn<int>("percent");
        QTest::newRow("pseudo at 100 %") << QByteArray(pseudo) << 100;
        for (const int percent : {100, 200}) {
            for (const UiLanguage& each : uiLanguages())
                QTest::addRow("%s at %d %%", qPrintable(each.code), percent) << each.code.toUtf8() << percent;
        }
    }

    void everyScreenIsWhole() {
        QFETCH(QByteArray, language);
        QFETCH(int, percent);
        Languages languages(language == pseudo ? u"en"_qs : QString::fromUtf8(language));
        PseudoTranslator translator;
        if (language == pseudo)
            QCoreApplication::installTranslator(&translator);
        QFont font = m_font;
        font.setPointSizeF(m_font.pointSizeF() * percent / 100);
        QApplication::setFont(font);

        Desk desk;
        fillForScreens(desk.script);
        QVERIFY(desk.open());
        desk.dashboard->window().resize(1280, 800);
        QCoreApplication::processEvents();
        QStringList found;
        if (desk.dashboard->window().width() > 1280 || desk.dashboard->window().height() > 800)
            found << u"the window takes %1 × %2"_qs.arg(desk.dashboard->window().width())
                         .arg(desk.dashboard->window().height());
        for (const Screen& screen : screens()) {
            QWidget* shown = screen.open(desk);
            if (shown == nullptr) {
                found << u"%1 does not come"_qs.arg(QLatin1String(screen.name));
                continue;
            }
            QTest::qWait(0);
            QCoreApplication::sendPostedEvents();
            keepPicture(*shown,
                        u"%1-%2-%3"_qs.arg(QLatin1String(screen.name), QLatin1String(language)).arg(percent));
            for (const QString& each : look(language, *shown))
                found << u"%1: %2"_qs.arg(QLatin1String(screen.name), each);
            if (auto* dialog = qobject_cast<QDialog*>(shown))
                dialog->reject();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        }
        for (const QString& each : found)
            qWarning().noquote() << each; // a failure's message has room for a few only
        QVERIFY2(found.isEmpty(), qPrintable(u"%1 things are wanting, told above"_qs.arg(found.size())));
    }
};

/// On a screen such as a small notebook has.
int main(int argc, char** argv) {
    QTemporaryDir folder;
    QFile screens(folder.filePath(u"screens.json"_qs));
    if (!screens.open(QIODevice::WriteOnly))
        return 1;
    screens.write(
        R"({"screens":[{"name":"notebook","x":0,"y":0,"width":1280,"height":800,"logicalDpi":96,"dpr":1}]})");
    screens.close();
    qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" + screens.fileName().toUtf8());
    QApplication application(argc, argv);
    Screens test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_screens.moc"
