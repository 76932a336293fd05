using CsCheck;

namespace Idp.Catalog.Model.Tests;

public sealed class EntityRefLawTests
{
    private static readonly Gen<string> Part = Gen.OneOf(
        Gen.String[Gen.Char["abzABZ019-_. Σİıß"], 1, 8],
        Gen.String[1, 6].Where(text => !text.Any(char.IsSurrogate)));

    private static readonly Gen<EntityRef> Reference =
        from kind in Part.Where(text => !text.Contains(':', StringComparison.Ordinal) && !text.Contains('/', StringComparison.Ordinal))
        from ns in Part.Where(text => !text.Contains('/', StringComparison.Ordinal))
        from name in Part
        select new EntityRef(kind, ns, name);

    [Fact]
    public void Print_then_parse_is_identity() => Reference.Sample(reference =>
    {
        var read = EntityRef.Parse($"{reference.Kind}:{reference.Namespace}/{reference.Name}");
        Assert.Equal((reference.Kind, reference.Namespace, reference.Name), (read.Kind, read.Namespace, read.Name));
        Assert.Equal(reference, EntityRef.Parse(reference.ToString()));
    });

    [Fact]
    public void Equal_references_have_equal_text_and_hash_codes() => Gen.Select(Reference, Reference).Sample((a, b) =>
    {
        Assert.Equal(a == b, string.Equals(a.ToString(), b.ToString(), StringComparison.Ordinal));
        var upper = new EntityRef(a.Kind, a.Namespace, JavaScriptCase.ToLower(a.Name));
        Assert.True(a.Equals(upper) && upper.Equals(a));
        Assert.Equal(a.GetHashCode(), upper.GetHashCode());
    });

    [Fact]
    public void No_text_makes_TryParse_throw() => Gen.String.Sample(text =>
    {
        bool read = EntityRef.TryParse(text, "component", null, out var reference, out string? error);
        Assert.Equal(read, reference is not null);
        Assert.Equal(read, error is null);
    });

    [Fact]
    public void The_short_text_reads_back_in_its_context() => Gen.Select(Reference, Gen.Bool).Sample((reference, known) =>
    {
        if (reference.Name.AsSpan().IndexOfAny(':', '/') >= 0 || reference.Namespace.Contains(':', StringComparison.Ordinal))
        {
            return;
        }

        string kind = known ? reference.Kind : "other";
        string ns = known ? reference.Namespace : "elsewhere";
        Assert.Equal(reference, EntityRef.Parse(reference.ToShortString(kind, ns), kind, ns));
    });
}
