using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Semai.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Ledger : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "ledger_accounts",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    unit = table.Column<int>(type: "INTEGER", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    holder = table.Column<Guid>(type: "TEXT", nullable: false),
                    balance = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_ledger_accounts", x => x.id);
                    table.CheckConstraint("ck_ledger_accounts_never_below_nought", "CASE WHEN kind IN ('Bank', 'Receivable', 'Material') THEN balance >= 0 WHEN kind IN ('Savings', 'Proceeds', 'StateRevenue', 'PartnerShare') THEN balance <= 0 ELSE 1 = 1 END");
                });

            migrationBuilder.CreateTable(
                name: "ledger_books",
                columns: table => new
                {
                    unit = table.Column<int>(type: "INTEGER", nullable: false),
                    last_no = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_ledger_books", x => x.unit);
                });

            migrationBuilder.CreateTable(
                name: "ledger_totals",
                columns: table => new
                {
                    unit = table.Column<int>(type: "INTEGER", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    debits = table.Column<long>(type: "INTEGER", nullable: false),
                    credits = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_ledger_totals", x => new { x.unit, x.kind });
                });

            migrationBuilder.CreateTable(
                name: "ledger_entries",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    unit = table.Column<int>(type: "INTEGER", nullable: false),
                    no = table.Column<int>(type: "INTEGER", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    memo = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    source = table.Column<Guid>(type: "TEXT", nullable: false),
                    reverses = table.Column<long>(type: "INTEGER", nullable: true),
                    by = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    by_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    recorded_at = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_ledger_entries", x => x.id);
                    table.ForeignKey(
                        name: "fk_ledger_entries_ledger_books_unit",
                        column: x => x.unit,
                        principalTable: "ledger_books",
                        principalColumn: "unit",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_ledger_entries_ledger_entries_reverses",
                        column: x => x.reverses,
                        principalTable: "ledger_entries",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ledger_lines",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    entry_id = table.Column<long>(type: "INTEGER", nullable: false),
                    account_id = table.Column<long>(type: "INTEGER", nullable: false),
                    unit = table.Column<int>(type: "INTEGER", nullable: false),
                    on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    amount = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_ledger_lines", x => x.id);
                    table.CheckConstraint("ck_ledger_lines_amount", "amount <> 0");
                    table.ForeignKey(
                        name: "fk_ledger_lines_ledger_accounts_account_id",
                        column: x => x.account_id,
                        principalTable: "ledger_accounts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_ledger_lines_ledger_entries_entry_id",
                        column: x => x.entry_id,
                        principalTable: "ledger_entries",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_ledger_accounts_holder",
                table: "ledger_accounts",
                column: "holder");

            migrationBuilder.CreateIndex(
                name: "ix_ledger_accounts_unit_kind_holder",
                table: "ledger_accounts",
                columns: new[] { "unit", "kind", "holder" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_ledger_entries_reverses",
                table: "ledger_entries",
                column: "reverses",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_ledger_entries_source_kind",
                table: "ledger_entries",
                columns: new[] { "source", "kind" },
                unique: true,
                filter: "reverses IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_ledger_entries_unit_no",
                table: "ledger_entries",
                columns: new[] { "unit", "no" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_ledger_lines_account_id_id",
                table: "ledger_lines",
                columns: new[] { "account_id", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_ledger_lines_entry_id",
                table: "ledger_lines",
                column: "entry_id");

            // What is written stays, whoever asks: a mistake is taken back by another entry.
            foreach (var table in new[] { "ledger_entries", "ledger_lines" })
                foreach (var act in new[] { "UPDATE", "DELETE" })
                    migrationBuilder.Sql($"CREATE TRIGGER {table}_no_{act.ToLowerInvariant()} BEFORE {act} ON {table} BEGIN SELECT RAISE(ABORT, 'The ledger is append-only.'); END;");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            foreach (var table in new[] { "ledger_entries", "ledger_lines" })
                foreach (var act in new[] { "update", "delete" })
                    migrationBuilder.Sql($"DROP TRIGGER {table}_no_{act};");

            migrationBuilder.DropTable(
                name: "ledger_lines");

            migrationBuilder.DropTable(
                name: "ledger_totals");

            migrationBuilder.DropTable(
                name: "ledger_accounts");

            migrationBuilder.DropTable(
                name: "ledger_entries");

            migrationBuilder.DropTable(
                name: "ledger_books");
        }
    }
}
