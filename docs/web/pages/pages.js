// @ts-check

import { additionsChart } from "./additionsChart.js";
import { additionsTable } from "./additionsTable.js";
import { afterwardsTable } from "./afterwardsTable.js";
import { alabamaChart } from "./alabamaChart.js";
import { alabamaSizesTable } from "./alabamaSizesTable.js";
import { alabamaTable } from "./alabamaTable.js";
import { asidesTable } from "./asidesTable.js";
import { choicesTable } from "./choicesTable.js";
import { clusterChart } from "./clusterChart.js";
import { clusterQuestionsTable } from "./clusterQuestionsTable.js";
import { clusterTable } from "./clusterTable.js";
import { forecastChart } from "./forecastChart.js";
import { forecastTable } from "./forecastTable.js";
import { goDigitalPathChart } from "./goDigitalPathChart.js";
import { lampungPartTable } from "./lampungPartTable.js";
import { laterTable } from "./laterTable.js";
import { observationsTable } from "./observationsTable.js";
import { onboardingTable } from "./onboardingTable.js";
import { programmesTable } from "./programmesTable.js";
import { provincesTable } from "./provincesTable.js";
import { requiredPaceChart } from "./requiredPaceChart.js";
import { requiredPaceTable } from "./requiredPaceTable.js";
import { sharesByBaseChart } from "./sharesByBaseChart.js";
import { sharesByBaseTable } from "./sharesByBaseTable.js";

import { sizeDecisionDiagram } from "./sizeDecisionDiagram.js";
import { sizeLimitsChart } from "./sizeLimitsChart.js";
import { sizeLimitsInIndonesian } from "./sizeLimitsInIndonesian.js";
import { sizeLimitsTable } from "./sizeLimitsTable.js";
import { sizeRegimesTable } from "./sizeRegimesTable.js";
import { sizeUsesTable } from "./sizeUsesTable.js";
import { sureChart } from "./sureChart.js";
import { sureSummaryTable } from "./sureSummaryTable.js";
import { sureTable } from "./sureTable.js";
import { targetsTable } from "./targetsTable.js";

/**
 * Every generated file by its name in `docs/generated`, and the function that gives its text.
 *
 * @type {Readonly<Record<string, () => string>>}
 */
export const pages = {
  "size-limits.svg": () => sizeLimitsChart(),
  "size-limits-id.svg": () => sizeLimitsChart("id"),
  "size-limits.md": sizeLimitsTable,
  "size-limits-id.md": sizeLimitsInIndonesian,
  "size-decision.svg": sizeDecisionDiagram,
  "size-uses.md": sizeUsesTable,
  "size-regimes.md": sizeRegimesTable,
  "sure.svg": sureChart,
  "sure.md": sureSummaryTable,
  "sure-unverified.md": () => sureTable("unverified"),
  "sure-single-source.md": () => sureTable("single-source"),
  "sure-secondary.md": () => sureTable("secondary"),
  "sure-transcription.md": () => sureTable("transcription"),
  "sure-law-text.md": () => sureTable("law-text"),
  "programmes.md": programmesTable,
  "cluster.svg": clusterChart,
  "cluster.md": clusterTable,
  "cluster-questions.md": clusterQuestionsTable,
  "go-digital-path.svg": goDigitalPathChart,
  "go-digital-targets.md": targetsTable,
  "go-digital-observations.md": observationsTable,
  "go-digital-asides.md": asidesTable,
  "go-digital-later.md": laterTable,
  "go-digital-choices.md": choicesTable,
  "go-digital-afterwards.md": afterwardsTable,
  "go-digital-pace.svg": requiredPaceChart,
  "go-digital-pace.md": requiredPaceTable,
  "go-digital-shares.svg": sharesByBaseChart,
  "go-digital-shares.md": sharesByBaseTable,
  "go-digital-additions.svg": additionsChart,
  "go-digital-additions.md": additionsTable,
  "go-digital-lampung.md": lampungPartTable,
  "alabama.svg": alabamaChart,
  "alabama-sizes.md": alabamaSizesTable,
  "alabama.md": alabamaTable,
  "alabama-provinces.md": provincesTable,
  "onboarding.md": onboardingTable,
  "go-digital-forecasts.svg": forecastChart,
  "go-digital-forecasts.md": forecastTable,
};
