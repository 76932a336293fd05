namespace Idp.TechDocs.Markdown.Highlighting.Lexing;

/// <summary>The words of SQL, those of its standard and of PostgreSQL.</summary>
internal static class SqlWords
{
    public const string Keywords =
        "abort abs absolute access action add admin after aggregate alias all allocate alter analyse analyze and any are as asc assertion assignment at "
        + "atomic authorization avg backward before begin between both breadth by c cache call called cascade cascaded case cast catalog chain "
        + "characteristics check checkpoint class close cluster coalesce collate collation column comment commit committed completion condition_number "
        + "connect connection constraint constraints constructor contains continue conversion convert copy corresponding count create createdb "
        + "cross cube current current_date current_path current_role current_time current_timestamp current_user cursor cycle data database day "
        + "deallocate declare default defaults deferrable deferred defined definer delete delimiter delimiters deref desc describe descriptor "
        + "deterministic diagnostics dictionary disconnect distinct do domain drop dynamic each else elsif encoding encrypted end equals escape every "
        + "except exception excluding exclusive exec execute existing exists explain external extract false fetch final first for force foreign forward "
        + "found free freeze from full function g general generated get global go goto grant granted group grouping handler having hierarchy host hold "
        + "identity if ignore ilike immediate immediately immutable implementation implicit in including increment index inherits initialize initially "
        + "inner inout input insensitive insert instead intersect into invoker is isnull isolation iterate join key language large last lateral leading "
        + "left length less level like limit listen load local localtime localtimestamp location locator lock lower map match max maxvalue method min "
        + "minute minvalue mod mode modifies modify month more move names national natural nchar new next no none not nothing notify notnull "
        + "null nullable nullif object of off offset oids old on only open operation operator option options or order ordinality out outer output "
        + "overlaps overlay overriding owner pad parameter parameters partial path position postfix precision prefix preorder prepare preserve primary "
        + "prior privileges procedural procedure public read reads recheck recursive ref references referencing reindex relative rename repeatable "
        + "replace reset restart restrict result return returned_length returned_sqlstate returns revoke right role rollback rollup routine row rows "
        + "row_count rule scale schema schema_name scope scroll search second security select self sensitive serializable server_name session "
        + "session_user set setof sets share show similar simple size some source space specific sql sqlcode sqlerror sqlexception sqlstate stable "
        + "start state statement static statistics stdin stdout storage strict structure style sublist substring sum symmetric sysid system system_user "
        + "table table_name template temporary terminate than then time timestamp timezone_hour timezone_minute to toast trailing transaction transform "
        + "transforms translate translation treat trigger trigger_name trim true truncate trusted type uncommitted under unencrypted union unique unknown "
        + "unlisten unnamed unnest until update upper usage user using vacuum valid validator values variable verbose version versions versioning view volatile when "
        + "whenever where with without work write year zone";
}
