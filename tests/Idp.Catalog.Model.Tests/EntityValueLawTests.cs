using System.Text.Json;
using CsCheck;

namespace Idp.Catalog.Model.Tests;

public sealed class EntityValueLawTests
{
    private static readonly Gen<string> Text = Gen.OneOf(
        Gen.String[Gen.Char["abcxyz019é\"\\\n"], 0, 6],
        Gen.String.Where(text => !text.Any(char.IsSurrogate)));

    private static readonly Gen<string> Key = Gen.OneOf(Gen.String[Gen.Char["ab019"], 0, 3], Text);

    internal static readonly Gen<EntityValue> Value = Gen.Recursive<EntityValue>((depth, value) =>
    {
        var scalar = Gen.OneOf(
            Gen.Const(EntityValue.Null),
            Gen.Bool.Select(EntityValue.FromBoolean),
            Gen.Double.Where(double.IsFinite).Select(EntityValue.FromDouble),
            Gen.Int[-1000, 1000].Select(n => EntityValue.FromDouble(n)),
            Text.Select(EntityValue.FromString));
        return depth > 4 ? scalar : Gen.Frequency(
            (3, scalar),
            (1, value.Array[0, 4].Select(items => EntityValue.FromArray(items))),
            (2, Gen.Select(Key, value).Array[0, 5].Select(properties => EntityValue.FromObject(properties))));
    });

    [Fact]
    public void Print_then_parse_is_identity() => Value.Sample(value =>
    {
        Assert.Equal(value, EntityValue.Parse(value.ToString()));
        Assert.Equal(value.ToString(), EntityValue.Parse(value.ToString()).ToString());
        Assert.Equal(value, EntityValue.Parse(Utf8(value)));
    });

    [Fact]
    public void Equality_is_an_equivalence_and_agrees_with_the_hash_code() => Gen.Select(Value, Value).Sample((a, b) =>
    {
        var copy = EntityValue.Parse(a.ToString());
        Assert.True(a == copy && copy == a);
        Assert.Equal(a.GetHashCode(), copy.GetHashCode());
        Assert.Equal(a == b, b == a);
        var reversed = EntityValue.FromObject([.. a.Properties.Reverse().Select(p => (p.Key, p.Value))]);
        Assert.True(a.Kind != ValueKind.Object || (a == reversed && a.GetHashCode() == reversed.GetHashCode()));
    });

    [Fact]
    public void What_is_put_somewhere_is_found_there() => Gen.Select(Value, Key.Array[1, 3], Value).Sample((value, path, put) =>
    {
        EntityValue changed;
        try
        {
            changed = value.With(path, put);
        }
        catch (ArgumentException)
        {
            return;
        }

        Assert.Equal(put, changed.At(path));
        Assert.True(value.At(path).IsMissing || changed.With(path, value.At(path)) == value);
    });

    [Fact]
    public void No_text_makes_Parse_throw_anything_but_a_FormatException() => Gen.Byte.Array.Sample(bytes =>
    {
        try
        {
            EntityValue.Parse(bytes);
        }
        catch (FormatException)
        {
        }
    });

    private static byte[] Utf8(EntityValue value)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            value.WriteTo(writer);
        }

        return stream.ToArray();
    }
}
