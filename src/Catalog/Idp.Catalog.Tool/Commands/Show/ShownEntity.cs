using Idp.Catalog.Descriptors;
using Idp.Catalog.Model;
using Idp.Catalog.Relations;
using Idp.Catalog.Tool.Reports;
using Idp.Diagnostics;

namespace Idp.Catalog.Tool.Commands.Show;

/// <summary>An entity for people, or for a program.</summary>
/// <param name="documents">Its documents, the one to show first; more than one is a fault of the catalog.</param>
/// <param name="catalog">Where its relations are.</param>
internal sealed class ShownEntity(IReadOnlyList<DescriptorDocument> documents, LinkedCatalog catalog)
{
    private readonly DescriptorDocument _document = documents[0];

    public void Write(bool json, TextWriter output)
    {
        var entity = _document.Entity!;
        var value = _document.IsValid ? RelationList.AddTo(entity, catalog) : entity.Root;
        if (json)
        {
            ValueText.WriteDocument(Described(value), output);
            return;
        }

        foreach (var place in documents.Select(PlaceOf))
        {
            output.Write($"# {place}\n");
        }

        if (!_document.IsValid)
        {
            output.Write("# Not valid: see idp-catalog validate. Its relations are not known.\n");
        }

        EntityYaml.Write(value, output);
    }

    private EntityValue Described(EntityValue value) => EntityValue.FromObject(
        ("ref", _document.Ref!.ToString()),
        ("valid", _document.IsValid),
        ("definedIn", EntityValue.FromArray([.. documents.Select(PlaceOf).Select(place => EntityValue.FromObject(
            ("file", place.Path),
            ("line", place.Start.Line),
            ("column", place.Start.Column)))])),
        ("entity", value));

    private static SourceLocation PlaceOf(DescriptorDocument document) => document.Locate(JsonPointer.Root);
}
