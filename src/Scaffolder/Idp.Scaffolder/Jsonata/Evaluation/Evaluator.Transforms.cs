using Idp.Scaffolder.Jsonata.Signatures;
using Idp.Scaffolder.Jsonata.Tree;
using Idp.Scaffolder.Jsonata.Values;

namespace Idp.Scaffolder.Jsonata.Evaluation;

internal sealed partial class Evaluator
{
    private static readonly Signature TransformSignature = Signature.Parse("<(oa):o>");

    private NativeFunction Transform(Node node, Scope scope) => new(call => Transform(node, call[0], scope), 1, 1) { Signature = TransformSignature };

    private object? Transform(Node node, object? value, Scope scope)
    {
        if (value is null)
        {
            return null;
        }

        var clone = scope.Find("clone") as Function ?? throw new JsonataFault("T2013").At(node.Position);
        object? result = Apply(clone, [value], null, scope);
        object? matches = Evaluate(node.Left!, result, scope);
        foreach (object? match in matches is null ? [] : matches is ValueList list ? list.ToArray() : [matches])
        {
            Update(node.Right!, match, scope);
            if (node.Otherwise is not null)
            {
                Delete(node.Otherwise, match, scope);
            }
        }

        return result;
    }

    private void Update(Node node, object? match, Scope scope)
    {
        object? update = Evaluate(node, match, scope);
        if (update is null or Function)
        {
            return;
        }

        if (update is not ValueMap members)
        {
            throw new JsonataFault("T2011", update).At(node.Position);
        }

        if (members.Count == 0 || match is ValueList)
        {
            return;
        }

        if (match is not ValueMap target)
        {
            throw JsonataFault.Plain(Unchangeable(match, members.Members()[0].Key), node.Position);
        }

        foreach (var (key, value) in members.Members())
        {
            work.Step();
            target[key] = value;
        }
    }

    // As JavaScript says it.
    private static string Unchangeable(object? value, string key) => value is null or JsonNull
        ? $"Cannot set properties of {(value is null ? "undefined" : "null")} (setting '{key}')"
        : $"Cannot create property '{key}' on {ValueKinds.TypeName(value)} '{value as string ?? ValueText.Describe(value)}'";

    private void Delete(Node node, object? match, Scope scope)
    {
        object? deletions = Evaluate(node, match, scope);
        if (deletions is null)
        {
            return;
        }

        var names = deletions as ValueList ?? new ValueList { deletions };
        if (!ValueKinds.AreTexts(names))
        {
            throw new JsonataFault("T2012", deletions).At(node.Position);
        }

        foreach (object? name in names)
        {
            work.Step((match as ValueMap)?.Count ?? 1);
            (match as ValueMap)?.Remove((string)name!);
        }
    }
}
