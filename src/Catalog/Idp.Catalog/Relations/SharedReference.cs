using Idp.Catalog.Model;

namespace Idp.Catalog.Relations;

/// <summary>A reference that those of one reading share who name the same, with a place for the number that its target was given. The number is one reader's.</summary>
internal sealed class SharedReference(EntityRef value)
{
    private object? _numbering;
    private int _number;

    public EntityRef Value { get; } = value;

    /// <summary>Whether a numbering has given a number.</summary>
    public bool TryGetNumber(object numbering, out int number)
    {
        number = _number;
        return ReferenceEquals(_numbering, numbering);
    }

    /// <summary>Notes the number that a numbering gave.</summary>
    public void SetNumber(object numbering, int number) => (_numbering, _number) = (numbering, number);
}
