using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace Semai.Data.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class BankStatements : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateOnly>(
                name: "closed_through",
                table: "ledger_books",
                type: "date",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "bank_matches",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    unit = table.Column<int>(type: "integer", nullable: false),
                    by = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    by_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    undone_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    undone_by = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    undone_why = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_bank_matches", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "bank_months",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    unit = table.Column<int>(type: "integer", nullable: false),
                    first = table.Column<DateOnly>(type: "date", nullable: false),
                    state = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    bank_balance = table.Column<long>(type: "bigint", nullable: true),
                    book_balance = table.Column<long>(type: "bigint", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_bank_months", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "bank_statements",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    unit = table.Column<int>(type: "integer", nullable: false),
                    file_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    opening = table.Column<long>(type: "bigint", nullable: false),
                    closing = table.Column<long>(type: "bigint", nullable: false),
                    from = table.Column<DateOnly>(type: "date", nullable: false),
                    to = table.Column<DateOnly>(type: "date", nullable: false),
                    new_lines = table.Column<int>(type: "integer", nullable: false),
                    known_lines = table.Column<int>(type: "integer", nullable: false),
                    by = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    by_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    recorded_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_bank_statements", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "bank_transit_notes",
                columns: table => new
                {
                    ledger_line_id = table.Column<long>(type: "bigint", nullable: false),
                    unit = table.Column<int>(type: "integer", nullable: false),
                    why = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    by = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_bank_transit_notes", x => x.ledger_line_id);
                    table.ForeignKey(
                        name: "fk_bank_transit_notes_ledger_line_ledger_line_id",
                        column: x => x.ledger_line_id,
                        principalTable: "ledger_lines",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "bank_month_steps",
                columns: table => new
                {
                    month_id = table.Column<Guid>(type: "uuid", nullable: false),
                    no = table.Column<int>(type: "integer", nullable: false),
                    act = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    why = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: true),
                    by = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    by_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_bank_month_steps", x => new { x.month_id, x.no });
                    table.ForeignKey(
                        name: "fk_bank_month_steps_bank_months_month_id",
                        column: x => x.month_id,
                        principalTable: "bank_months",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "bank_lines",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    unit = table.Column<int>(type: "integer", nullable: false),
                    statement_id = table.Column<Guid>(type: "uuid", nullable: false),
                    no = table.Column<int>(type: "integer", nullable: false),
                    on = table.Column<DateOnly>(type: "date", nullable: false),
                    text = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    amount = table.Column<long>(type: "bigint", nullable: false),
                    balance_after = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_bank_lines", x => x.id);
                    table.CheckConstraint("ck_bank_lines_amount", "amount <> 0");
                    table.ForeignKey(
                        name: "fk_bank_lines_bank_statement_statement_id",
                        column: x => x.statement_id,
                        principalTable: "bank_statements",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "bank_match_items",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    match_id = table.Column<Guid>(type: "uuid", nullable: false),
                    bank_line_id = table.Column<long>(type: "bigint", nullable: true),
                    ledger_line_id = table.Column<long>(type: "bigint", nullable: true),
                    living = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_bank_match_items", x => x.id);
                    table.CheckConstraint("ck_bank_match_items_one", "(bank_line_id IS NULL) <> (ledger_line_id IS NULL)");
                    table.ForeignKey(
                        name: "fk_bank_match_items_bank_lines_bank_line_id",
                        column: x => x.bank_line_id,
                        principalTable: "bank_lines",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_bank_match_items_bank_matches_match_id",
                        column: x => x.match_id,
                        principalTable: "bank_matches",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_bank_match_items_ledger_line_ledger_line_id",
                        column: x => x.ledger_line_id,
                        principalTable: "ledger_lines",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_bank_lines_statement_id",
                table: "bank_lines",
                column: "statement_id");

            migrationBuilder.CreateIndex(
                name: "ix_bank_lines_unit_no",
                table: "bank_lines",
                columns: new[] { "unit", "no" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_bank_match_items_bank_line_id",
                table: "bank_match_items",
                column: "bank_line_id",
                unique: true,
                filter: "living AND bank_line_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_bank_match_items_ledger_line_id",
                table: "bank_match_items",
                column: "ledger_line_id",
                unique: true,
                filter: "living AND ledger_line_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_bank_match_items_match_id",
                table: "bank_match_items",
                column: "match_id");

            migrationBuilder.CreateIndex(
                name: "ix_bank_matches_unit",
                table: "bank_matches",
                column: "unit");

            migrationBuilder.CreateIndex(
                name: "ix_bank_months_unit_first",
                table: "bank_months",
                columns: new[] { "unit", "first" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_bank_statements_unit_to",
                table: "bank_statements",
                columns: new[] { "unit", "to" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "bank_match_items");

            migrationBuilder.DropTable(
                name: "bank_month_steps");

            migrationBuilder.DropTable(
                name: "bank_transit_notes");

            migrationBuilder.DropTable(
                name: "bank_lines");

            migrationBuilder.DropTable(
                name: "bank_matches");

            migrationBuilder.DropTable(
                name: "bank_months");

            migrationBuilder.DropTable(
                name: "bank_statements");

            migrationBuilder.DropColumn(
                name: "closed_through",
                table: "ledger_books");
        }
    }
}
