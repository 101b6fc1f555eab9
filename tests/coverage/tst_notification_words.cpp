// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "coverage_table.h"
#include "ui/panels/note_line.h"
#include "ui/theme/theme.h"
#include "ui/widgets/segmented_control.h"
#include "ui/window/main_window.h"
#include "window_stage.h"

#include <QAbstractButton>
#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QLocale>
#include <QSet>
#include <QTest>

#include <memory>

namespace nd::coverage {

namespace {

const QString kBetween = QStringLiteral(" | ");
constexpr int kPatience = 5'000; // milliseconds; a busy computer is slow

/// A line of notification_words.tsv.
struct Line
{
    quint32 id = 0;
    QString generation;
    Camera camera = Camera::Tele;
    QByteArray payload;
    QStringList words; ///< "captureCount=3 of 10"

    bool isFor(const QString &which) const
    {
        return generation == which || generation == QLatin1String("both");
    }
};

QList<Line> readLines()
{
    QFile file(QStringLiteral(ND_COVERAGE_FOLDER "/notification_words.tsv"));
    QList<Line> lines;
    if (!file.open(QIODevice::ReadOnly))
        return lines;
    for (const QString &text : QString::fromUtf8(file.readAll()).split(u'\n')) {
        const QStringList cells = text.split(u'\t');
        if (text.startsWith(u'#') || cells.size() != 5)
            continue;
        const bool isWide = cells[2] == QLatin1String("wide");
        lines.append({cells[0].toUInt(), cells[1], isWide ? Camera::Wide : Camera::Tele,
                      QByteArray::fromHex(cells[3].toLatin1()), cells[4].split(kBetween)});
    }
    return lines;
}

/// What a person reads in it: nothing while it is hidden, the choice that is on, or all its labels.
QString wordsOf(const QWidget &widget)
{
    if (widget.isHidden())
        return {};
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        return button->text();
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        return label->text();
    QStringList words;
    if (qobject_cast<const SegmentedControl *>(&widget) != nullptr) {
        for (const auto *choice : widget.findChildren<QAbstractButton *>()) {
            if (choice->isChecked())
                words.append(choice->text());
        }
        return words.join(u' ');
    }
    for (const auto *label : widget.findChildren<QLabel *>()) {
        if (!label->isHidden() && !label->text().isEmpty())
            words.append(label->text());
    }
    return words.join(u' ');
}

/// "captureCount", or "note@calibrationState": the sentence of the section with that.
const QWidget *widgetOf(const MainWindow &window, const QString &name)
{
    const auto *named = window.findChild<QWidget *>(name.section(u'@', -1));
    if (named == nullptr || !name.startsWith(QLatin1String("note@")))
        return named;
    for (const QWidget *up = named->parentWidget(); up != nullptr; up = up->parentWidget()) {
        if (const auto *note = up->findChild<NoteLine *>())
            return note;
    }
    return nullptr;
}

/// "notice@15253" is a row of the Protocol panel.
QString saidBy(WindowStage &stage, const QString &name)
{
    if (name.startsWith(QLatin1String("notice@")))
        return stage.notice(name.section(u'@', -1).toUInt());
    const QWidget *widget = widgetOf(stage.window(), name);
    if (widget == nullptr)
        return QStringLiteral("(no widget)");
    stage.reveal(*widget);
    return wordsOf(*widget);
}

/// What they say, as in the file: "captureCount=3 of 10 | captureTime=5 s".
QString said(WindowStage &stage, const QStringList &words)
{
    QStringList all;
    for (const QString &word : words) {
        const QString name = word.section(u'=', 0, 0);
        all.append(name + u'=' + saidBy(stage, name).simplified());
    }
    return all.join(kBetween);
}

} // namespace

/// What the window says after each kind of notification, word for word, with values and units.
class TestNotificationWords : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        m_theme = std::make_unique<Theme>(*qApp);
    }
    void cleanupTestCase() { m_theme.reset(); }
    void everyKindIsHere();
    void eachIsSaid_data();
    void eachIsSaid();

private:
    std::unique_ptr<Theme> m_theme;
};

/// All of notifications.tsv, but for what has no words: boxes on the pictures,
/// where these come from, a mode whose settings are read anew, and the end of the connection.
void TestNotificationWords::everyKindIsHere()
{
    const QSet<quint32> wordless{15200, 15225, 15229, 15232, 15234, 15251, 15252, 15267};
    QSet<quint32> said;
    for (const Line &line : readLines())
        said.insert(line.id);
    const Table table = readTable(QStringLiteral(ND_COVERAGE_FOLDER "/notifications.tsv"), 2);
    QStringList missing;
    for (auto row = table.rows.begin(); row != table.rows.end(); ++row) {
        const quint32 id = row.key().toUInt();
        if (!said.contains(id) && !wordless.contains(id))
            missing.append(row.key());
    }
    QVERIFY2(said.size() > 40 && missing.isEmpty(), qPrintable(missing.join(u' ')));
}

void TestNotificationWords::eachIsSaid_data()
{
    QTest::addColumn<QString>("model");
    QTest::addColumn<QString>("generation");
    QTest::addRow("V2") << QStringLiteral("dwarf2") << QStringLiteral("v2");
    QTest::addRow("V3") << QStringLiteral("dwarf3:v3") << QStringLiteral("v3");
}

/// One after the other, since they follow on each other.
void TestNotificationWords::eachIsSaid()
{
    QFETCH(const QString, model);
    QFETCH(const QString, generation);
    WindowStage stage(model, *m_theme);
    QVERIFY(stage.open());
    const QList<Line> lines = readLines();
    QVERIFY(lines.size() > 100);
    QStringList wrong;
    for (const Line &line : lines) {
        if (!line.isFor(generation))
            continue;
        stage.show(line.camera);
        stage.notify(line.id, line.payload);
        const QString wanted = line.words.join(kBetween);
        if (!QTest::qWaitFor([&] { return said(stage, line.words) == wanted; }, kPatience))
            wrong.append(QStringLiteral("%1 %2: %3, not %4")
                             .arg(line.id)
                             .arg(QString::fromLatin1(line.payload.toHex()),
                                  said(stage, line.words), wanted));
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

} // namespace nd::coverage

QTEST_MAIN(nd::coverage::TestNotificationWords)
#include "tst_notification_words.moc"
