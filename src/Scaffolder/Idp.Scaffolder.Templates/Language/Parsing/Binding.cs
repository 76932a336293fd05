using Idp.Scaffolder.Templates.Language.Tree;

namespace Idp.Scaffolder.Templates.Language.Parsing;

/// <summary>The names that a part of a text binds to places of its run. Others are looked up by name while rendering.</summary>
/// <param name="plan">The text, macro or block whose run holds the places.</param>
/// <param name="parent">The part around it, whose names are seen as well.</param>
internal sealed class Binding(FunctionPlan plan, Binding? parent)
{
    private readonly List<(string Name, int Place)> _names = [];

    public FunctionPlan Plan => plan;

    public Binding? Parent => parent;

    /// <summary>Whether this is a loop or the body of a call: what it defines is not the text's own.</summary>
    public bool IsNested => parent is not null;

    public int Reserve() => plan.Places++;

    public int Declare(string name)
    {
        int place = Reserve();
        _names.Add((name, place));
        return place;
    }

    /// <summary>The place of a name, or null when it has none.</summary>
    public LocalExpression? Find(string name)
    {
        int outward = 0;
        for (var binding = this; binding is not null; binding = binding.Outer(ref outward))
        {
            for (int i = binding._names.Count - 1; i >= 0; i--)
            {
                if (string.Equals(binding._names[i].Name, name, StringComparison.Ordinal))
                {
                    return new LocalExpression(name, binding._names[i].Place, outward);
                }
            }
        }

        return null;
    }

    private Binding? Outer(ref int outward)
    {
        if (parent is not null && !ReferenceEquals(parent.Plan, plan))
        {
            outward++;
        }

        return parent;
    }
}
