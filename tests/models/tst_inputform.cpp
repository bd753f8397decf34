// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/inputdraft.h"

#include <QTest>
#include <boost/json.hpp>

using namespace ud;

namespace {

const char* const plainSchema = R"({
  "type": "object",
  "required": ["url", "mode"], "additionalProperties": false,
  "properties": {
    "url": {"type": "string", "minLength": 8, "maxLength": 20, "pattern": "^https?:", "description": "Where."},
    "pages": {"type": "integer", "minimum": 1, "maximum": 100, "default": 10},
    "share": {"type": "number", "exclusiveMinimum": 0, "maximum": 1},
    "deep": {"type": "boolean"},
    "mode": {"enum": ["fast", "slow", 3], "title": "Pace"},
    "skip": {"type": "array", "items": {"type": "string"}, "minItems": 2},
    "login": {"type": "object", "required": ["name"], "properties": {
      "name": {"type": "string"}, "age": {"type": "integer"},
      "more": {"type": "object", "properties": {"x": {"type": "string"}}}}},
    "any": {"anyOf": [{"type": "string"}, {"type": "number"}]},
    "either": {"type": ["string", "object"]}
  }})";

InputForm formOf(const char* schema) {
    return InputForm::of(*parseJson(schema));
}

std::size_t placeOf(const InputDraft& draft, const std::string& key) {
    const auto& fields = draft.form().fields();
    for (std::size_t place = 0; place < fields.size(); ++place) {
        if (fields[place].key == key)
            return place;
    }
    return fields.size();
}

InputDraft english(const char* schema) {
    return InputDraft(formOf(schema), QLocale(QLocale::English, QLocale::UnitedStates));
}

/// Fills what is needed, so that one field alone decides.
InputDraft filled() {
    InputDraft draft = english(plainSchema);
    draft.setText(placeOf(draft, "url"), u"https://a.b"_qs);
    draft.setText(placeOf(draft, "mode"), u"0"_qs);
    return draft;
}

} // namespace

/// What an agent's schema asks for, and what a person typed.
class TestInputForm : public QObject {
    Q_OBJECT
private slots:
    void eachKindOfFieldIsRecognized() {
        const InputForm form = formOf(plainSchema);
        QVERIFY(!form.isWhole());
        std::map<std::string, InputKind> kinds;
        for (const InputField& field : form.fields())
            kinds[field.key] = field.kind;
        QVERIFY(kinds.at("url") == InputKind::Text && kinds.at("pages") == InputKind::Integer);
        QVERIFY(kinds.at("share") == InputKind::Number && kinds.at("deep") == InputKind::Flag);
        QVERIFY(kinds.at("mode") == InputKind::Choice && kinds.at("skip") == InputKind::TextList);
        QVERIFY(kinds.at("login") == InputKind::Group && kinds.at("name") == InputKind::Text);
        QVERIFY(kinds.at("more") == InputKind::Json); // one level deep, no deeper
        QVERIFY(kinds.at("any") == InputKind::Json && kinds.at("either") == InputKind::Json);
        const InputDraft draft(form);
        QCOMPARE(form.fields()[placeOf(draft, "mode")].caption, u"Pace"_qs);
        QCOMPARE(form.fields()[placeOf(draft, "url")].caption, u"Url"_qs);
        QVERIFY(form.fields()[placeOf(draft, "mode")].required);
        QVERIFY(!form.fields()[placeOf(draft, "pages")].required);
        QCOMPARE(form.fields()[placeOf(draft, "name")].group, std::optional(placeOf(draft, "login")));
        QCOMPARE(draft.textOf(form.fields()[placeOf(draft, "pages")], json::value(10)), u"10"_qs);
    }

    void whatIsNoPlainSchemaIsOneField_data() {
        QTest::addColumn<QByteArray>("schema");
        QTest::newRow("none") << QByteArray("null");
        QTest::newRow("no properties") << QByteArray(R"({"type":"object"})");
        QTest::newRow("combined") << QByteArray(R"({"type":"object","properties":{},"oneOf":[{}]})");
        QTest::newRow("no object") << QByteArray(R"({"type":"array"})");
        QTest::newRow("broken") << QByteArray(R"({"type":"object","properties":[1]})");
    }
    void whatIsNoPlainSchemaIsOneField() {
        QFETCH(QByteArray, schema);
        InputDraft draft = english(schema.constData());
        QVERIFY(draft.form().isWhole());
        QVERIFY(draft.read().ok() && draft.read().input.is_null());
        draft.setText(0, u"{oops"_qs);
        QVERIFY(draft.read().faults.at(0).contains(u"JSON"_qs));
        draft.setText(0, u"[1, 2]"_qs);
        QCOMPARE(draft.read().ok(), !schema.contains("\"type\":\"object\""));
    }

    void aFieldSaysWhatIsWrongWithIt_data() {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("fault"); // empty: nothing is wrong
        QTest::newRow("url") << u"url"_qs << u"http://x.y"_qs << QString();
        QTest::newRow("needed") << u"url"_qs << u" "_qs << u"needed"_qs;
        QTest::newRow("form") << u"url"_qs << u"ftp://abcdef"_qs << u"form"_qs;
        QTest::newRow("short") << u"url"_qs << u"http://"_qs << u"At least 8"_qs;
        QTest::newRow("long") << u"url"_qs << u"http://aaaaaaaaaaaaaaaaaaaaaaa"_qs << u"At most 20"_qs;
        QTest::newRow("least") << u"pages"_qs << u"0"_qs << u"At least 1 is"_qs;
        QTest::newRow("most") << u"pages"_qs << u"101"_qs << u"At most 100 is"_qs;
        QTest::newRow("at the limit") << u"pages"_qs << u"100"_qs << QString();
        QTest::newRow("no integer") << u"pages"_qs << u"1.5"_qs << u"whole number"_qs;
        QTest::newRow("words") << u"pages"_qs << u"ten"_qs << u"whole number"_qs;
        QTest::newRow("excluded") << u"share"_qs << u"0"_qs << u"More than 0"_qs;
        QTest::newRow("fraction") << u"share"_qs << u"0.5"_qs << QString();
        QTest::newRow("not given") << u"share"_qs << QString() << QString();
        QTest::newRow("no number") << u"share"_qs << u"half"_qs << u"A number"_qs;
        QTest::newRow("few lines") << u"skip"_qs << u"/a"_qs << u"At least 2"_qs;
        QTest::newRow("lines") << u"skip"_qs << u"/a\n/b"_qs << QString();
        QTest::newRow("json") << u"any"_qs << u"[1"_qs << u"JSON"_qs;
        QTest::newRow("text or object") << u"either"_qs << u"ward"_qs << QString();
        QTest::newRow("a broken object") << u"either"_qs << u"{\"a\""_qs << u"JSON"_qs;
        QTest::newRow("neither") << u"either"_qs << u"[]"_qs << u"string, object"_qs;
    }
    void aFieldSaysWhatIsWrongWithIt() {
        QFETCH(QString, key);
        QFETCH(QString, typed);
        QFETCH(QString, fault);
        InputDraft draft = filled();
        const std::size_t place = placeOf(draft, key.toStdString());
        draft.setText(place, typed);
        const auto outcome = draft.read();
        QCOMPARE(outcome.ok(), fault.isEmpty());
        if (!fault.isEmpty())
            QVERIFY2(outcome.faults.at(place).contains(fault), qPrintable(outcome.faults.at(place)));
    }

    void theInputIsWhatWasTyped() {
        InputDraft draft = filled();
        draft.setText(placeOf(draft, "mode"), u"2"_qs);
        draft.setText(placeOf(draft, "pages"), u"12"_qs);
        draft.setText(placeOf(draft, "deep"), u"true"_qs);
        draft.setText(placeOf(draft, "skip"), u"/a\n/b\n"_qs);
        draft.setText(placeOf(draft, "name"), u"Ann"_qs);
        draft.setText(placeOf(draft, "any"), u"{\"x\": [1]}"_qs);
        draft.setText(placeOf(draft, "either"), u"ward"_qs);
        const auto outcome = draft.read();
        QVERIFY(outcome.ok());
        QCOMPARE(writeJson(outcome.input),
                 std::string(R"({"url":"https://a.b","pages":12,"deep":true,"mode":3,"skip":["/a","/b"],)"
                             R"("login":{"name":"Ann"},"any":{"x":[1]},"either":"ward"})"));
    }

    void aGroupIsGivenWholeOrNotAtAll() {
        InputDraft draft = filled();
        QVERIFY(draft.read().ok());
        draft.setText(placeOf(draft, "age"), u"3"_qs);
        QVERIFY(draft.read().faults.at(placeOf(draft, "name")).contains(u"needed"_qs));
        draft.setText(placeOf(draft, "name"), u"Ann"_qs);
        QVERIFY(draft.read().ok());
    }

    void numbersAreReadAsTheLocaleWritesThem() {
        InputDraft draft(formOf(plainSchema), QLocale(QLocale::German));
        draft.setText(placeOf(draft, "url"), u"https://a.b"_qs);
        draft.setText(placeOf(draft, "mode"), u"0"_qs);
        draft.setText(placeOf(draft, "share"), u"0,25"_qs);
        QCOMPARE(draft.read().input.at("share").as_double(), 0.25);
        QCOMPARE(draft.textOf(draft.form().fields()[placeOf(draft, "share")], json::value(0.25)), u"0,25"_qs);
    }

    void anEarlierInputComesBackUnchanged_data() {
        QTest::addColumn<QByteArray>("input"); // with apostrophes for quotes
        QTest::newRow("fitting") << QByteArray(
            "{'url':'https://a.b','pages':7,'mode':'slow','skip':['a','b'],'login':{'name':'Ann'}}");
        QTest::newRow("more members") << QByteArray(
            "{'url':'https://a.b','mode':'slow','odd':[1,{'x':null}],'login':{'name':'A','odd':1}}");
        QTest::newRow("text that looks like JSON")
            << QByteArray("{'url':'https://a.b','mode':'fast','either':'12'}");
        QTest::newRow("list of others") << QByteArray("{'url':'https://a.b','mode':'fast','skip':[1,2]}");
        QTest::newRow("no object") << QByteArray("['a',1]");
        QTest::newRow("a text") << QByteArray("'a text'");
        QTest::newRow("none") << QByteArray("null");
    }
    void anEarlierInputComesBackUnchanged() {
        QFETCH(QByteArray, input);
        input.replace('\'', '"');
        const json::value before = *parseJson(input.toStdString());
        InputDraft draft = english(before.is_null() ? "null" : plainSchema);
        draft.fill(before);
        const auto outcome = draft.read();
        QVERIFY(outcome.ok());
        QVERIFY2(outcome.input == before, writeJson(outcome.input).c_str());
    }
};

QTEST_MAIN(TestInputForm)
#include "tst_inputform.moc"
