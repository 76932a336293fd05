using System.Collections.Immutable;
using Idp.Scaffolder.Templates.Language.Tree;

namespace Idp.Scaffolder.Templates.Language.References;

internal sealed partial class ReferenceCollector
{
    private void Visit(LanguageExpression? expression)
    {
        switch (expression)
        {
            case GuardExpression guard:
                Visit(guard.Inner);
                break;
            case NameExpression or MemberExpression or IndexExpression:
                VisitPath(expression);
                break;
            case CallExpression call:
                VisitCall(call);
                break;
            case FilterExpression filter:
                Visit(filter.Input);
                _filters.Add(new TemplateNameUse(filter.Name, BytesOf(filter.NameSpan)));
                Visit(filter.Arguments.Items);
                break;
            case TestExpression test:
                Visit(test.Input);
                _tests.Add(new TemplateNameUse(test.Name, BytesOf(test.NameSpan)));
                Visit(test.Arguments.Items);
                break;
            case BinaryExpression binary:
                Visit(binary.Left);
                Visit(binary.Right);
                break;
            case UnaryExpression unary:
                Visit(unary.Operand);
                break;
            case ChoiceExpression choice:
                Visit(choice.Then);
                Visit(choice.Condition);
                Visit(choice.Otherwise);
                break;
            case ListExpression list:
                Visit(list.Items);
                break;
            case GroupExpression group:
                Visit(group.Items);
                break;
            case MapExpression map:
                foreach (var (_, value) in map.Entries)
                {
                    Visit(value);
                }

                break;
            case SliceExpression slice:
                foreach (var part in slice.Parts)
                {
                    Visit(part);
                }

                break;
            case CaptureExpression capture:
                Visit(capture.Body);
                break;
            case CallerExpression caller:
                Visit(caller.Macro);
                break;
        }
    }

    private void Visit(ReadOnlySpan<LanguageExpression> expressions)
    {
        foreach (var expression in expressions)
        {
            Visit(expression);
        }
    }

    private void VisitCall(CallExpression call)
    {
        switch (call.Target)
        {
            case NameExpression function:
                _functions.Add(new TemplateNameUse(function.Name, BytesOf(function.Span)));
                break;
            case MemberExpression method:
                Visit(method.Target);
                break;
            default:
                Visit(call.Target);
                break;
        }

        Visit(call.Arguments.Items);
    }

    /// <summary>Notes the path of members down from a name, as far as they are written out.</summary>
    private void VisitPath(LanguageExpression expression)
    {
        var names = new List<string>();
        var whole = expression;
        bool isComplete = true;
        while (true)
        {
            switch (expression)
            {
                case GuardExpression guard:
                    expression = guard.Inner;
                    continue;
                case MemberExpression member:
                    names.Add(member.Name);
                    expression = member.Target;
                    continue;
                case IndexExpression index:
                    Visit(index.Index);
                    names.Clear();
                    isComplete = false;
                    whole = expression = index.Target;
                    continue;
                case NameExpression name:
                    names.Add(name.Name);
                    names.Reverse();
                    _variables.Add((name.Name, new TemplateVariableUse([.. names], BytesOf(whole.Span), isComplete)));
                    return;
                default:
                    Visit(expression);
                    return;
            }
        }
    }
}
