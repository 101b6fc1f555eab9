// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/mosaic_dialog.h"

#include "ui/panels/property_grid.h"
#include "ui/text/units.h"
#include "ui/theme/theme.h"
#include "ui/widgets/stepper.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace nd {

namespace {

constexpr int kWidth = 320;
constexpr int kPadding = 16;
constexpr int kSpacing = 12;
constexpr int kOverlapStep = 5;

constexpr QLatin1String kColumns("columns");
constexpr QLatin1String kRows("rows");
constexpr QLatin1String kOverlap("overlap_percent");

Stepper *makeStepper(const char *name, const QString &caption, int lowest, int highest, int value,
                     QWidget *parent)
{
    auto *stepper = new Stepper(parent);
    stepper->setObjectName(QLatin1String(name));
    stepper->setAccessibleName(caption);
    stepper->setRange(lowest, highest);
    stepper->setValue(value);
    return stepper;
}

} // namespace

MosaicDialog::MosaicDialog(const MosaicPlan &plan, QWidget *parent)
    : QDialog(parent)
    , m_columns(
          makeStepper("mosaicColumns", tr("Columns"), 1, MosaicPlan::kMostSide, plan.columns, this))
    , m_rows(makeStepper("mosaicRows", tr("Rows"), 1, MosaicPlan::kMostSide, plan.rows, this))
    , m_overlap(makeStepper("mosaicOverlap", tr("Overlap"), 0, MosaicPlan::kMostOverlapPercent,
                            plan.overlapPercent, this))
    , m_count(new QLabel(this))
{
    setObjectName(QStringLiteral("mosaicDialog"));
    setWindowTitle(tr("Mosaic on the chart"));
    setMinimumWidth(Theme::px(kWidth));
    m_overlap->setStep(kOverlapStep);
    m_overlap->setFormatter([](int percent) { return text::percentText(percent); });
    m_count->setObjectName(QStringLiteral("mosaicCount"));
    m_count->setWordWrap(true);
    m_count->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    // The longer of its sentences: a dialog does not grow by itself.
    m_count->setMinimumHeight(2 * m_count->fontMetrics().lineSpacing());
    Theme::setRole(*m_count, "secondary");
    auto *form = new QWidget(this);
    QGridLayout *grid = makePropertyGrid(form);
    for (Stepper *stepper : {m_columns, m_rows, m_overlap}) {
        addProperty(*grid, stepper->accessibleName(), stepper);
        connect(stepper, &Stepper::valueChanged, this, &MosaicDialog::refresh);
    }
    auto *close = new QPushButton(tr("Close"), this);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(close);
    auto *column = new QVBoxLayout(this);
    const int padding = Theme::px(kPadding);
    column->setContentsMargins(padding, padding, padding, padding);
    column->setSpacing(Theme::px(kSpacing));
    column->addWidget(form);
    column->addWidget(m_count);
    column->addStretch(1);
    column->addLayout(row);
    refresh();
}

MosaicPlan MosaicDialog::plan() const
{
    return MosaicPlan{m_columns->value(), m_rows->value(), m_overlap->value()}.bounded();
}

void MosaicDialog::refresh()
{
    const MosaicPlan wanted = plan();
    m_count->setText(wanted.isMosaic() ? tr("%n pictures of the tele camera around the target.",
                                            "mosaic", wanted.columns * wanted.rows)
                                       : tr("One picture: no mosaic."));
    emit planChanged(wanted);
}

QJsonObject toJson(const MosaicPlan &plan)
{
    return {{kColumns, plan.columns}, {kRows, plan.rows}, {kOverlap, plan.overlapPercent}};
}

MosaicPlan mosaicPlanFromJson(const QJsonObject &object)
{
    const MosaicPlan usual;
    return MosaicPlan{object.value(kColumns).toInt(usual.columns),
                      object.value(kRows).toInt(usual.rows),
                      object.value(kOverlap).toInt(usual.overlapPercent)}
        .bounded();
}

} // namespace nd
