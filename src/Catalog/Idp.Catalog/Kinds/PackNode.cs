using System.Collections.Immutable;
using Idp.Catalog.Descriptors;
using Idp.Catalog.Model;
using Idp.Catalog.Validation;
using Idp.Diagnostics;
using Idp.Yaml;

namespace Idp.Catalog.Kinds;

/// <summary>A value of a kind pack, with its place, so that every fault is reported and reading goes on.</summary>
internal sealed record PackNode(EntityValue Value, JsonPointer Pointer, YamlDocument Document, List<Diagnostic> Faults)
{
    public PackNode this[string key] => this with { Value = Value[key], Pointer = Pointer.Append(key) };

    public bool Has(string key) => !Value[key].IsMissing;

    public string Text(string key)
    {
        if (OptionalText(key) is { } text)
        {
            return text;
        }

        if (!Has(key))
        {
            this[key].Fault("is missing");
        }

        return string.Empty;
    }

    public string? OptionalText(string key)
    {
        var value = Value[key];
        if (value.IsMissing || value.AsString() is { Length: > 0 })
        {
            return value.AsString();
        }

        this[key].Fault($"must be a text that is not empty, not {Described.Of(value)}");
        return null;
    }

    /// <summary>One text, or a list of them.</summary>
    public ImmutableArray<string> Texts(string key)
    {
        var value = Value[key];
        if (value.AsString() is { Length: > 0 } one)
        {
            return [one];
        }

        var texts = value.Items.Select(item => item.AsString()).ToArray();
        if (texts.Length > 0 && texts.All(text => !string.IsNullOrEmpty(text)))
        {
            return [.. texts!];
        }

        this[key].Fault($"must be a text or a list of texts, not {Described.Of(value)}");
        return [];
    }

    /// <summary>The items of a list; none when it is not there.</summary>
    public IEnumerable<PackNode> List(string key)
    {
        var list = this[key];
        if (list.Value.IsMissing || !list.MustBe(ValueKind.Array, "must be a list"))
        {
            yield break;
        }

        for (var i = 0; i < list.Value.Count; i++)
        {
            var item = list with { Value = list.Value[i], Pointer = list.Pointer.Append(i) };
            if (item.MustBe(ValueKind.Object, "must be a map"))
            {
                yield return item;
            }
        }
    }

    public bool MustBe(ValueKind kind, string expectation)
    {
        if (Value.Kind == kind)
        {
            return true;
        }

        Fault($"{expectation}, not {Described.Of(Value)}");
        return false;
    }

    public void AllowOnly(params ReadOnlySpan<string> keys)
    {
        foreach (var (key, _) in Value.Properties)
        {
            if (!keys.Contains(key))
            {
                this[key].Fault($"is not known here; known are {string.Join(", ", keys.ToArray())}", YamlPart.Key);
            }
        }
    }

    public void Fault(string what, YamlPart part = YamlPart.Value)
    {
        var location = PointerMap.Identity.Locate(Document, Pointer, part).Location;
        Faults.Add(new Diagnostic(KindPackFaults.Malformed, location, FieldName.Of(Pointer), what));
    }
}
