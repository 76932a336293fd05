using Idp.Scaffolder.Jsonata.Tree;
using Idp.Scaffolder.Jsonata.Values;

namespace Idp.Scaffolder.Jsonata.Evaluation;

/// <summary>Evaluates an expression once.</summary>
/// <param name="work">What it may take.</param>
/// <param name="now">The time that all of it sees.</param>
internal sealed partial class Evaluator(Work work, DateTimeOffset now)
{
    public Work Work => work;

    /// <summary>The time, in milliseconds since 1970.</summary>
    public double Milliseconds { get; } = now.ToUnixTimeMilliseconds();

    /// <summary>Evaluates for an input.</summary>
    /// <param name="node">The expression.</param>
    /// <param name="input">The input; null when there is none.</param>
    public object? Run(Node node, object? input)
    {
        var scope = new Scope(new Scope(null, new BuiltInFunctions()));
        scope.Bind("$", input);
        return Evaluate(node, input is ValueList ? Wrap(input) : input, scope);
    }

    public object? Evaluate(Node node, object? input, Scope scope)
    {
        work.Enter();
        object? result = Dispatch(node, input, scope);
        if (node.Filters is not null)
        {
            foreach (var filter in node.Filters)
            {
                result = Filter(filter.Filter!, result, scope);
            }
        }

        if (node.Group is not null && node.Kind != NodeKind.Path)
        {
            result = Group(node.Group, result, scope);
        }

        work.Leave();
        if (result is not ValueList { IsSequence: true, IsTuples: false } sequence)
        {
            return result;
        }

        sequence.KeepsSingleton |= node.KeepsArray;
        return sequence.Count == 0 ? null : sequence.Count == 1 && !sequence.KeepsSingleton ? sequence[0] : sequence;
    }

    public bool IsTrue(object? value) => ValueKinds.IsTrue(value, work);

    /// <summary>A sequence of a whole array, which is no item of a path by itself.</summary>
    public static ValueList Wrap(object? input)
    {
        var wrapper = Sequence(input);
        wrapper.IsWrapper = true;
        return wrapper;
    }

    private static ValueList Sequence(object? item) => ValueList.SequenceOf(item);

    private object? Dispatch(Node node, object? input, Scope scope)
    {
        switch (node.Kind)
        {
            case NodeKind.Path:
                return Path(node, input, scope);
            case NodeKind.Binary:
                return Binary(node, input, scope);
            case NodeKind.Negation:
                return Negate(node, Evaluate(node.Left!, input, scope));
            case NodeKind.List:
                return List(node, input, scope);
            case NodeKind.Map:
                return Group(node.Members!, input, scope);
            case NodeKind.Name:
                return Lookup(input, node.Text);
            case NodeKind.Text:
                return node.Text;
            case NodeKind.Number or NodeKind.Constant:
                return node.Value;
            case NodeKind.Wildcard:
                return Wildcard(input);
            case NodeKind.Descendants:
                return Descendants(input);
            case NodeKind.Parent:
                return scope.Find(node.Slot!.Label);
            case NodeKind.Condition:
                return IsTrue(Evaluate(node.Left!, input, scope)) ? Evaluate(node.Right!, input, scope)
                    : node.Otherwise is null ? null : Evaluate(node.Otherwise, input, scope);
            case NodeKind.Block:
                return Block(node, input, scope);
            case NodeKind.Bind:
                object? value = Evaluate(node.Right!, input, scope);
                scope.Bind(node.Left!.Text, value);
                return value;
            case NodeKind.Pattern:
                return PatternFunction.Make(node.Pattern!, node.Position);
            case NodeKind.Variable:
                return node.Text.Length > 0 ? scope.Find(node.Text) : input is ValueList { IsWrapper: true } wrapper ? wrapper[0] : input;
            case NodeKind.Lambda:
                return new Lambda(node.Items.ConvertAll(parameter => parameter.Text), input, scope) { Body = node.Right, Signature = node.Signature, IsTailCall = node.IsTailCall };
            case NodeKind.Call:
                return CallFunction(node, input, scope);
            case NodeKind.Partial:
                return PartiallyApply(node, input, scope);
            case NodeKind.Apply:
                return ApplyTo(node, input, scope);
            default:
                return Transform(node, scope);
        }
    }

    private object? Block(Node node, object? input, Scope scope)
    {
        object? result = null;
        var inner = new Scope(scope);
        foreach (var expression in node.Items)
        {
            result = Evaluate(expression, input, inner);
        }

        return result;
    }

    private static object? Negate(Node node, object? operand)
        => operand is null ? null
            : ValueKinds.IsNumeric(operand) ? -(double)operand
            : throw new JsonataFault("D1002", operand).With("token", node.Text).At(node.Position);
}
