using Idp.Catalog.Query.Fields;

namespace Idp.Catalog.Snapshots;

/// <content>What is asked of a version.</content>
public sealed partial class CatalogSnapshot
{
    private RelationFields? _relationFields;

    /// <summary>One field as this version has it.</summary>
    /// <param name="key">In lower case.</param>
    internal FieldView FieldOf(string key)
    {
        if (SearchKeys.IsRelation(key))
        {
            return (_relationFields ??= new RelationFields(this)).Get(key);
        }

        var segment = Segment.Fields.Get(key);
        return new FieldView(segment, null, Log.Fields.UpTo(Log, LogCount, key, segment), LogCount);
    }
}
