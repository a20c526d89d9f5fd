import Diagnostics

// Partials, parents and blocks: what becomes a routine of its own.

extension RoutineCompiler {
  mutating func compilePartial(
    _ tag: Tag, _ indentation: Token.Blanks?, blocks: [String: Routine.Content],
    with compiler: inout TemplateCompiler
  ) {
    meetTag(tag, with: &compiler)
    guard let index = compiler.library.index(ofPartial: tag.name) else {
      if !compiler.isLenient {
        compiler.report(compiler.library.missing(tag.name, at: parsed.place(of: tag.nameStart)))
      }
      return
    }
    call(
      Routine.Content(template: index, block: nil), blocks: blocks,
      indentation: indentation.map { withoutOwnIndentation($0) }, at: tag, with: &compiler)
  }

  /// - Parameter indentation: What the callee's lines begin with, after what the lines here begin with; `nil` where the
  ///   callee goes on in the middle of a line.
  private mutating func call(
    _ content: Routine.Content, blocks: [String: Routine.Content], indentation: Range<Int>?, at tag: Tag,
    with compiler: inout TemplateCompiler
  ) {
    let callee = Routine(
      content: content, scope: scope, context: compiler.mode == .html && tracksHTML ? html.context : HTMLContext(),
      blocks: blocks, indentation: indentation.map { routine.indentation + parsed.bytes[$0] } ?? [],
      indentsAtRunTime: routine.indentsAtRunTime)
    compiler.call(
      callee, keepingRunTimeIndentation: indentation != nil, from: number,
      at: place(of: tag), isConditional: conditionDepth > 0)
    html.context = html.context.afterCall
  }

  /// What a parent's blocks override, with what is overridden already: the outermost wins.
  mutating func arguments(
    of parent: Tag, _ range: Range<Int>, with compiler: inout TemplateCompiler
  ) -> [String: Routine.Content] {
    var blocks = routine.blocks
    var given: Set<String> = []
    var index = range.lowerBound
    while index < range.upperBound {
      Work.step()
      guard case .block(let block) = parsed.tokens[index] else {
        index += 1
        continue
      }
      let tag = parsed.tags[block.tag]
      if !given.insert(tag.name).inserted {
        compiler.report(
          .templateSyntax, at: parsed.place(of: tag.range.lowerBound), SyntaxProblem.repeatedBlock(tag.name).message)
      }
      if !compiler.isLenient { reportUnknownBlock(tag, of: parent, with: &compiler) }
      if blocks[tag.name] == nil {
        blocks[tag.name] = Routine.Content(template: routine.content.template, block: index)
      }
      index = block.end + 1
    }
    return blocks
  }

  /// A block that nothing the parent includes would show is a misspelt one.
  private mutating func reportUnknownBlock(_ tag: Tag, of parent: Tag, with compiler: inout TemplateCompiler) {
    guard let index = compiler.library.index(ofPartial: parent.name) else { return }
    let reachable = compiler.blockNames(reachableFrom: index)
    guard !reachable.contains(tag.name), !parsed.blockNames.contains(tag.name) else { return }
    let near = compiler.proposal(for: tag.name, among: reachable.union(parsed.blockNames))
    compiler.report(.templateUnknownName, tag.nameStart, .unknownBlock(tag.name, parent: parent.name, near: near))
  }

  mutating func compileBlock(
    _ block: Token.Block, _ index: Int, with compiler: inout TemplateCompiler
  ) -> Int {
    let tag = parsed.tags[block.tag]
    let indentation = withoutOwnIndentation(block.indentation)
    guard let override = routine.blocks[tag.name] else {
      if block.leadsLine { writeLineStart(indentation, with: &compiler) }
      meetTag(tag, with: &compiler)
      // The content's first line is one of this template's own.
      open(.block, index, nil, with: &compiler)
      return index + 1
    }
    let isOnLines = block.leadsLine || block.beginsWithLine
    if isOnLines, !compiler.library.beginsWithLine(override) { writeLineStart(indentation, with: &compiler) }
    meetTag(tag, with: &compiler)
    call(override, blocks: routine.blocks, indentation: isOnLines ? indentation : nil, at: tag, with: &compiler)
    return block.end + 1
  }

  private mutating func writeLineStart(_ blanks: Range<Int>, with compiler: inout TemplateCompiler) {
    beginLine(with: &compiler)
    write(blanks, with: &compiler)
    isAtLineStart = false
  }
}

extension TemplateLibrary {
  /// Whether an overriding block's content begins with a line of its own.
  fileprivate func beginsWithLine(_ content: Routine.Content) -> Bool {
    guard let index = content.block, case .block(let block) = templates[content.template].tokens[index] else {
      return false
    }
    return block.beginsWithLine
  }
}
