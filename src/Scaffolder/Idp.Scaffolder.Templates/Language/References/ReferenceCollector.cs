using System.Collections.Immutable;
using Idp.Scaffolder.Templates.Language.Parsing;
using Idp.Scaffolder.Templates.Language.Tree;
using Scriban.Parsing;
using Scriban.Syntax;

namespace Idp.Scaffolder.Templates.Language.References;

/// <summary>Walks a tree for the names it refers to.</summary>
internal sealed partial class ReferenceCollector
{
    private readonly ParsedText _text;
    private readonly HashSet<string> _own = new(StringComparer.Ordinal) { "caller", "super" };
    private readonly List<(string Name, TemplateVariableUse Use)> _variables = [];
    private readonly List<TemplateNameUse> _filters = [];
    private readonly List<TemplateNameUse> _tests = [];
    private readonly List<TemplateNameUse> _functions = [];

    private ReferenceCollector(ParsedText text) => _text = text;

    public static TemplateReferences Collect(ParsedText text)
    {
        var collector = new ReferenceCollector(text);
        if (text.Fault is null && text.Native is null)
        {
            collector.Visit(text.Page.Body);
        }

        return new TemplateReferences(
            [.. collector._variables.Where(v => !collector._own.Contains(v.Name)).Select(static v => v.Use)],
            InOrder(collector._filters),
            InOrder(collector._tests),
            InOrder(collector._functions.Where(f => !collector._own.Contains(f.Name))),
            [.. text.Tags.Select(tag => new TemplateNameUse(tag.Text, FaultDiagnostics.BytesOf(text.Source, tag.Start, tag.Stop)))]);
    }

    private static ImmutableArray<TemplateNameUse> InOrder(IEnumerable<TemplateNameUse> uses) => [.. uses.OrderBy(static use => use.Span.Start)];

    private Diagnostics.SourceSpan BytesOf(SourceSpan span) => FaultDiagnostics.BytesOf(_text.Source, span.Start.Offset, span.End.Offset);

    private void Visit(ScriptBlockStatement? block)
    {
        foreach (var statement in block?.Statements ?? [])
        {
            Visit(statement);
        }
    }

    private void Visit(ScriptStatement? statement)
    {
        switch (statement)
        {
            case ScriptExpressionStatement expression:
                Visit((LanguageExpression)expression.Expression!);
                break;
            case ScriptIfStatement condition:
                VisitIf(condition);
                break;
            case ForStatement loop:
                Visit(loop.Items);
                _own.Add("loop");
                Visit(loop.Body);
                Visit(loop.Otherwise);
                break;
            case SetStatement set:
                Visit(set.Value);
                Visit(set.Body);
                _own.UnionWith(set.Names);
                break;
            case SwitchStatement choice:
                VisitSwitch(choice);
                break;
            case MacroStatement macro:
                _own.Add(macro.Name);
                Visit(macro.Macro);
                break;
            case CallTag call:
                Visit(call.Call);
                break;
            case BlockTag block:
                Visit(block.Definition.Body);
                break;
            case IncludeStatement include:
                Visit(include.Name);
                break;
            case ExtendsStatement extends:
                Visit(extends.Name);
                break;
            case ImportStatement import:
                Visit(import.Name);
                _own.UnionWith(import.Names);
                break;
        }
    }

    private void VisitIf(ScriptConditionStatement? branch)
    {
        for (; branch is ScriptIfStatement condition; branch = condition.Else)
        {
            Visit((LanguageExpression)condition.Condition!);
            Visit(condition.Then);
        }

        Visit((branch as ScriptElseStatement)?.Body);
    }

    private void VisitSwitch(SwitchStatement choice)
    {
        Visit(choice.Subject);
        foreach (var (condition, body) in choice.Cases)
        {
            Visit(condition);
            Visit(body);
        }

        Visit(choice.Otherwise);
    }

    private void Visit(Macro macro)
    {
        foreach (var (_, _, value) in macro.Named)
        {
            Visit(value);
        }

        Visit(macro.Body);
    }
}
