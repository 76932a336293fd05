using System.Collections.Immutable;
using Idp.Catalog.Model;
using Idp.Catalog.Relations;
using Idp.Catalog.Tool.Reports;
using Idp.CommandLine;
using Idp.Diagnostics;

namespace Idp.Catalog.Tool.Commands.Relations;

/// <summary>Relations for people, in columns, or for a program.</summary>
/// <param name="relations">The relations, in order.</param>
/// <param name="catalog">Who is there.</param>
internal sealed class RelationTable(ImmutableArray<RelationFrom> relations, LinkedCatalog catalog)
{
    public void Write(bool json, TextWriter output)
    {
        if (json)
        {
            ValueText.WriteDocument(EntityValue.FromArray([.. relations.Select(Described)]), output);
            return;
        }

        var table = new TextTable("", "", "");
        foreach (var stated in relations)
        {
            string absent = catalog.Contains(stated.Relation.Target) ? "" : "  (not among the descriptors)";
            table.Add(stated.Relation.Type, stated.Relation.Target.ToString(), $"{PlaceOf(stated)}{absent}");
        }

        table.Write(output);
    }

    private EntityValue Described(RelationFrom stated) => EntityValue.FromObject(
        ("type", stated.Relation.Type),
        ("targetRef", stated.Relation.Target.ToString()),
        ("found", catalog.Contains(stated.Relation.Target)),
        ("statedBy", PlaceOf(stated) is { } place
            ? EntityValue.FromObject(
                ("ref", stated.Document!.Ref!.ToString()), ("file", place.Path), ("line", place.Start.Line), ("column", place.Start.Column))
            : default));

    private static SourceLocation? PlaceOf(RelationFrom stated) => stated.Document?.Locate(stated.Reference!.Pointer);
}
