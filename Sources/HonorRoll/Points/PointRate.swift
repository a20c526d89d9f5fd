/// What a table of points gives for things that are alike but for their grades: what fits all of them is looked up once.
struct PointRate {
  /// Those of some grades, in the order of the table.
  private var graded: [(grade: String, points: Amount)] = []
  /// Of whatever has none of these grades.
  private var rest: Amount?

  /// - Parameter rules: Those that fit but for the grade, in the order of the table.
  init(_ rules: some Sequence<(grade: String?, points: Amount)>) {
    for rule in rules {
      guard let grade = rule.grade else {
        rest = rule.points
        return
      }
      graded.append((grade, rule.points))
    }
  }

  /// - Parameter hasGrade: Whether something has a grade.
  func points(_ hasGrade: (String) -> Bool) -> Amount? {
    for rule in graded where hasGrade(rule.grade) { return rule.points }
    return rest
  }
}
