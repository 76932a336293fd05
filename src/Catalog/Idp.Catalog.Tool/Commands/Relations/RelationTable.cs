using System.Collections.Immutable;
using Idp.Catalog.Model;
using Idp.Catalog.Relations;
using Idp.Catalog.Tool.Reports;
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
            ValueText.WriteJson(EntityValue.FromArray([.. relations.Select(Described)]), output, indented: true);
            output.Write('\n');
            return;
        }

        var type = Width(relation => relation.Type);
        var target = Width(relation => relation.Target.ToString());
        foreach (var stated in relations)
        {
            var (relation, absent) = (stated.Relation, catalog.Contains(stated.Relation.Target) ? "" : "  (not among the descriptors)");
            output.Write($"{relation.Type.PadRight(type)}  {relation.Target.ToString().PadRight(target)}  {PlaceOf(stated)}{absent}\n");
        }
    }

    private int Width(Func<Relation, string> column) => relations.Select(stated => column(stated.Relation).Length).DefaultIfEmpty().Max();

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
