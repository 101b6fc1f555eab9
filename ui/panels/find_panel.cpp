// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/find_panel.h"

#include "core/observatory/sky/sky_desk.h"
#include "ui/panels/note_line.h"
#include "ui/panels/stellarium_buttons.h"
#include "ui/panels/target_delegate.h"
#include "ui/panels/target_list.h"
#include "ui/text/coordinate_text.h"
#include "ui/text/target_text.h"
#include "ui/theme/icon_theme.h"
#include "ui/theme/theme.h"
#include "ui/widgets/segmented_control.h"

#include <QAbstractButton>
#include <QAction>
#include <QFileDialog>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

namespace nd {

namespace {

constexpr int kPadding = 8;
constexpr int kLongestText = 200;
constexpr QSize kHint(288, 380);
constexpr std::size_t kMostHits = 50;

/// The lists without a text, in the order of their buttons.
enum Shelf { Favourites, Recent, SolarSystem };

QList<Target> solarSystem(const std::shared_ptr<const Catalog> &catalog)
{
    QList<Target> targets;
    for (const Body body : kAllBodies) {
        const SkyObject *object = catalog == nullptr ? nullptr : catalog->byName(bodyKey(body));
        const auto target = object == nullptr ? std::nullopt : targetOf(catalog, *object);
        if (target)
            targets.append(*target);
    }
    return targets;
}

} // namespace

FindPanel::FindPanel(SkyDesk &sky, StellariumClient *stellarium, QWidget *parent)
    : QWidget(parent)
    , m_sky(sky)
    , m_edit(new QLineEdit(this))
    , m_echo(new NoteLine(this))
    , m_shelf(new SegmentedControl({tr("Favourites"), tr("Recent"), tr("Planets")}, this))
    , m_view(new QListView(this))
    , m_list(new TargetList(sky, this))
    , m_empty(new QLabel(this))
    , m_importNote(new NoteLine(this))
    , m_own(new QToolButton(this))
{
    setObjectName(QStringLiteral("findPanel"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    buildList();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(buildHead());
    column->addWidget(m_view, 1);
    column->addWidget(m_empty, 1);
    column->addWidget(buildFooter(stellarium));
    connectParts();
    m_shelf->setCurrent(m_sky.shelf().favourites().isEmpty() ? SolarSystem : Favourites);
    search();
}

void FindPanel::setText(const QString &text)
{
    m_edit->setText(text);
}

QSize FindPanel::sizeHint() const
{
    return {Theme::px(kHint.width()), Theme::px(kHint.height())};
}

QWidget *FindPanel::buildHead()
{
    m_edit->setObjectName(QStringLiteral("findEdit"));
    m_edit->setPlaceholderText(tr("Name, number or coordinates"));
    m_edit->setAccessibleName(tr("Find a target"));
    m_edit->setToolTip(tr("Such as M 31, andromeda, NGC 7000, jupiter or 5h35m17s −5°23′"));
    m_edit->setClearButtonEnabled(true);
    m_edit->setMaxLength(kLongestText);
    m_edit->addAction(IconTheme::icon(QStringLiteral("search"), IconRole::Secondary),
                      QLineEdit::LeadingPosition);
    for (auto *button : m_edit->findChildren<QAbstractButton *>())
        button->setAccessibleName(tr("Empty the search"));
    m_edit->installEventFilter(this);
    m_echo->setObjectName(QStringLiteral("findEcho"));
    m_shelf->setObjectName(QStringLiteral("findShelf"));
    m_shelf->setAccessibleName(tr("Targets to choose from"));
    auto *head = new QWidget;
    auto *column = new QVBoxLayout(head);
    const int padding = Theme::px(kPadding);
    column->setContentsMargins(padding, padding, padding, padding);
    column->setSpacing(padding);
    column->addWidget(m_edit);
    column->addWidget(m_echo);
    column->addWidget(m_shelf);
    return head;
}

void FindPanel::buildList()
{
    m_view->setObjectName(QStringLiteral("findList"));
    m_view->setAccessibleName(tr("Found targets"));
    m_view->setModel(m_list);
    m_view->setItemDelegate(new TargetDelegate(m_view));
    m_view->setUniformItemSizes(true);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_empty->setObjectName(QStringLiteral("findEmpty"));
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setMargin(Theme::px(2 * kPadding));
    Theme::setRole(*m_empty, "secondary");
}

QWidget *FindPanel::buildFooter(StellariumClient *stellarium)
{
    m_importNote->setObjectName(QStringLiteral("findImportNote"));
    m_own->setObjectName(QStringLiteral("findOwn"));
    m_own->setText(tr("Own targets"));
    m_own->setIcon(IconTheme::icon(QStringLiteral("folder-open")));
    m_own->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_own->setPopupMode(QToolButton::InstantPopup);
    m_own->setToolTip(tr("Targets and comets from a file"));
    Theme::setRole(*m_own, "secondary");
    auto *menu = new QMenu(m_own);
    QAction *read = menu->addAction(tr("Read targets or comets from a file…"));
    read->setObjectName(QStringLiteral("findReadFile"));
    QAction *forget = menu->addAction(tr("Forget own targets and comets"));
    forget->setObjectName(QStringLiteral("findForgetOwn"));
    m_own->setMenu(menu);
    connect(read, &QAction::triggered, this, &FindPanel::chooseFile);
    connect(forget, &QAction::triggered, &m_sky.library(), &SkyLibrary::forgetOwn);
    connect(menu, &QMenu::aboutToShow, this, [this, forget] {
        const SkyLibrary &library = m_sky.library();
        forget->setEnabled(library.ownTargets() + library.comets() > 0);
    });
    auto *footer = new QWidget;
    auto *column = new QVBoxLayout(footer);
    const int padding = Theme::px(kPadding);
    column->setContentsMargins(padding, padding, padding, padding);
    column->setSpacing(padding);
    column->addWidget(m_importNote);
    auto *row = new QHBoxLayout;
    row->addWidget(m_own);
    if (stellarium != nullptr)
        row->addWidget(new FromStellariumButton(m_sky, *stellarium, *m_importNote, footer));
    row->addStretch(1);
    column->addLayout(row);
    return footer;
}

void FindPanel::connectParts()
{
    connect(m_edit, &QLineEdit::textChanged, this, &FindPanel::search);
    connect(m_edit, &QLineEdit::returnPressed, this, &FindPanel::takeBest);
    connect(m_shelf, &SegmentedControl::currentChanged, this, &FindPanel::search);
    connect(m_view, &QListView::clicked, this, &FindPanel::select);
    connect(m_view, &QListView::activated, this, &FindPanel::select);
    connect(&m_sky.library(), &SkyLibrary::changed, this, &FindPanel::search);
    connect(&m_sky.library(), &SkyLibrary::imported, this, &FindPanel::showImport);
    connect(&m_sky.target(), &TargetModel::changed, this, &FindPanel::markSelected);
    connect(&m_sky.shelf(), &TargetShelf::changed, this, [this] {
        if (m_edit->text().trimmed().isEmpty())
            search();
        else
            m_list->refreshPlaces();
    });
    connect(&m_sky, &SkyDesk::siteChanged, m_list, &TargetList::refreshPlaces);
    connect(&m_sky, &SkyDesk::timePassed, m_list, &TargetList::refreshPlaces);
}

void FindPanel::search()
{
    const QString text = m_edit->text();
    const bool typed = !text.trimmed().isEmpty();
    m_shelf->setVisible(!typed);
    if (typed)
        showAnswer(findTargets(text, m_sky.library().catalog(), m_sky.utc(), kMostHits));
    else
        showShelf();
    const bool any = m_list->rowCount() > 0;
    m_view->setVisible(any);
    m_empty->setVisible(!any);
    m_empty->setText(emptyText());
    markSelected();
}

void FindPanel::showShelf()
{
    m_echo->setNote(Mark::Off, {});
    Theme::setState(*m_edit, "");
    switch (Shelf(m_shelf->current())) {
    case Favourites:
        return m_list->setTargets(m_sky.shelf().favourites());
    case Recent:
        return m_list->setTargets(m_sky.shelf().recent());
    case SolarSystem:
        return m_list->setTargets(solarSystem(m_sky.library().catalog()));
    }
}

void FindPanel::showAnswer(const TargetAnswer &answer)
{
    m_list->setTargets(answer.targets);
    Theme::setState(*m_edit, answer.problem ? "error" : "");
    if (answer.coordinates)
        m_echo->setNote(Mark::Ok, text::coordinateEcho(*answer.coordinates));
    else if (answer.problem)
        m_echo->setNote(Mark::Error, text::coordinateProblemText(*answer.problem, m_edit->text()));
    else
        m_echo->setNote(Mark::Off, {});
}

QString FindPanel::emptyText() const
{
    if (m_sky.library().catalog() == nullptr)
        return tr("The catalogue is being loaded.");
    if (!m_edit->text().trimmed().isEmpty())
        return m_echo->text().isEmpty()
            ? tr("Nothing in the catalogue is called that. Try a number such as M 31 or NGC 7000, "
                 "or coordinates.")
            : QString();
    if (m_shelf->current() == Favourites)
        return tr("No favourites yet. The star beside a target keeps it here.");
    return tr("What you select is listed here.");
}

/// The target that is selected is marked in the list, however it was selected.
void FindPanel::markSelected()
{
    const auto &target = m_sky.target().target();
    QModelIndex mark;
    for (int row = 0; target && row < m_list->rowCount(); ++row) {
        if (m_list->targets().at(row).isSame(*target))
            mark = m_list->index(row);
    }
    if (mark.isValid())
        m_view->setCurrentIndex(mark);
    else
        m_view->clearSelection();
}

void FindPanel::select(const QModelIndex &index)
{
    if (index.isValid() && index.row() < m_list->targets().size())
        m_sky.target().select(Target(m_list->targets().at(index.row())));
}

void FindPanel::takeBest()
{
    if (m_edit->text().trimmed().isEmpty() || m_list->rowCount() == 0)
        return;
    select(m_list->index(0)); // the row that is marked is what was chosen before
}

/// Arrow keys go from the text to the list.
bool FindPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_edit || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    if (static_cast<QKeyEvent *>(event)->key() != Qt::Key_Down || m_list->rowCount() == 0)
        return false;
    m_view->setFocus(Qt::ShortcutFocusReason);
    if (!m_view->currentIndex().isValid())
        m_view->setCurrentIndex(m_list->index(0));
    return true;
}

void FindPanel::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Targets or comets"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QFileDialog::DontUseNativeDialog); // so that the night veil covers it
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Lists of targets (*.csv *.json *.txt)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, &m_sky.library(), &SkyLibrary::importFile);
    dialog->open();
}

void FindPanel::showImport(const TargetImport &import)
{
    if (!import.unreadable.isEmpty()) {
        m_importNote->setNote(Mark::Error,
                              tr("%1: %2", "file, reason").arg(import.file, import.unreadable));
        return;
    }
    QStringList sentences;
    if (import.targets > 0)
        sentences.append(
            tr("%n target(s) read from %1.", nullptr, import.targets).arg(import.file));
    if (import.comets > 0)
        sentences.append(tr("%n comet(s) read from %1.", nullptr, import.comets).arg(import.file));
    if (import.replaced > 0)
        sentences.append(
            tr("%n of them took the place of one of the same name.", nullptr, import.replaced));
    if (sentences.isEmpty())
        sentences.append(tr("Nothing could be read from %1.").arg(import.file));
    if (import.leftOut > 0)
        sentences.append(tr("%n more did not fit.", nullptr, import.leftOut));
    const auto problems = static_cast<int>(import.problems.size());
    if (problems > 0)
        sentences.append(text::targetProblemSentence(import.problems.front()));
    if (problems > 1)
        sentences.append(tr("And %n more line(s).", nullptr, problems - 1));
    const bool nothing = import.targets + import.comets == 0;
    const bool clean = problems == 0 && import.leftOut == 0;
    const Mark troubled = nothing ? Mark::Error : Mark::Warning;
    m_importNote->setNote(clean && !nothing ? Mark::Ok : troubled,
                          sentences.join(QLatin1Char(' ')));
}

} // namespace nd
