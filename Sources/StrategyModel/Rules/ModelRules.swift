package import Diagnostics

/// Every rule of the model, in the order of the reference.
package enum ModelRules {
    package static let all: [Rule] =
        [
            NotUTF8.rule, MergeConflict.rule,
            GarbledText.rule,
            MissingSettings.rule, UnplacedFile.rule, NoAddress.rule,
            FileEnding.rule,
            MissingStrategy.rule,
            StrategyPlace.rule,
            MissingImprint.rule, UnknownKey.rule, FieldTwice.rule,
            MissingField.rule, WrongType.rule, ListWithoutBrackets.rule, WrongValue.rule, AmbiguousNumber.rule,
            UnknownChoice.rule,
            ImpossibleDate.rule,
            EndBeforeStart.rule, InvalidKey.rule, DuplicateID.rule, DuplicateNumber.rule, DuplicateAlias.rule,
            MissingReference.rule,
            MissingReference.ambiguous, MissingReference.similarName, UnknownID.rule,
            MissingReference.unpublished, BrokenLink.rule,
            BrokenLink.anchor, BrokenLink.image,
            BrokenFile.rule, ImageWithoutAlt.rule, UnknownBlock.rule, MeasureDates.contradiction, MeasureDates.outside,
            LocalPlaces.rule,
            FutureFact.rule, MeasureNotices.start, MeasureNotices.end, MeasureNotices.milestone, MeasureNotices.update,
            MeasureHealth.successor, MeasureHealth.cause, CostSharingSums.rule, OwnParent.rule, SelfReference.rule,
            IndicatorDirection.rule,
            RepeatedValue.rule, IndicatorData.rule,
            NotJSON.rule,
            NotGeoJSON.rule, NotDegrees.rule,
            UnknownBoundary.rule, UnusedFile.rule,
        ] + Alignment.rules
}
